package org.tandem.matching.io.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.io.place.Place;
import org.tandem.matching.io.place.PlaceAnswer;
import org.tandem.matching.io.place.Places;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.programme.Location;

/** The cells {@code place} and {@code postcode}, one or both, with a postcode, a name or both, instead of coordinates. What is no clear place is a fault. */
final class PlaceCell {
    static final String PLACE = "place";
    static final String POSTCODE = "postcode";

    /** What people's files call them beside. */
    static final Map<String, String> SYNONYMS = Map.of(
            "ort", PLACE, "wohnort", PLACE, "location", PLACE, "plz", POSTCODE, "postleitzahl", POSTCODE, "zip",
            POSTCODE);

    private static final int MOST_CANDIDATES = 5;

    private PlaceCell() {}

    /** Returns the place that a row names. */
    static Optional<Location> location(Row row) {
        String text = Stream.of(POSTCODE, PLACE)
                .flatMap(column -> row.text(column).stream())
                .collect(Collectors.joining(" "));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String column = row.text(PLACE).isPresent() ? PLACE : POSTCODE;
        return switch (Places.all().find(text)) {
            case PlaceAnswer.Found found -> Optional.of(found.place().location());
            case PlaceAnswer.Ambiguous several -> {
                row.fault(column, PlaceCell.class, "place.several", listed(several.candidates()));
                yield Optional.empty();
            }
            case PlaceAnswer.Unknown none -> {
                if (none.similar().isEmpty()) {
                    row.fault(column, PlaceCell.class, "place.unknown");
                } else {
                    row.fault(column, PlaceCell.class, "place.similar", listed(none.similar()));
                }
                yield Optional.empty();
            }
        };
    }

    private static String listed(List<Place> places) {
        String some = places.stream().limit(MOST_CANDIDATES).map(Place::text).collect(Collectors.joining("; "));
        return places.size() > MOST_CANDIDATES ? some + "; …" : some;
    }
}
