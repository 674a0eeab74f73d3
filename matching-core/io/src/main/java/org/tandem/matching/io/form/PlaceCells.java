package org.tandem.matching.io.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.io.place.Place;
import org.tandem.matching.io.place.PlaceAnswer;
import org.tandem.matching.io.place.Places;
import org.tandem.matching.io.table.Where;

/** Reads what people wrote for where they live; what is no clear place is a question, once for each text. */
final class PlaceCells {
    private static final int MOST_CANDIDATES = 5;

    private final Mapping mapping;
    private final Remarks remarks;
    private final Map<String, PlaceAnswer> found = new HashMap<>();

    PlaceCells(Mapping mapping, Remarks remarks) {
        this.mapping = mapping;
        this.remarks = remarks;
    }

    /** Adds the name and the coordinates of a place to somebody's cells; returns whether it was found. */
    boolean add(String text, Where where, Map<String, String> cells) {
        boolean isNew = !found.containsKey(text);
        PlaceAnswer answer = found.computeIfAbsent(text, this::find);
        if (answer instanceof PlaceAnswer.Found one) {
            Place place = one.place();
            cells.put("town", place.name());
            cells.put("latitude", String.format(Locale.ROOT, "%.3f", place.location().latitude()));
            cells.put("longitude", String.format(Locale.ROOT, "%.3f", place.location().longitude()));
            return true;
        }
        if (isNew) {
            ask(answer, where);
        }
        return false;
    }

    private PlaceAnswer find(String text) {
        String clear = mapping.places().getOrDefault(text, text);
        return mapping.country()
                .map(country -> Places.all().find(clear, country))
                .orElseGet(() -> Places.all().find(clear));
    }

    private void ask(PlaceAnswer answer, Where where) {
        switch (answer) {
            case PlaceAnswer.Ambiguous several ->
                remarks.question(where, "question.place.several", listed(several.candidates()));
            case PlaceAnswer.Unknown none when !none.similar().isEmpty() ->
                remarks.question(where, "question.place.similar", listed(none.similar()));
            default -> remarks.question(where, "question.place.unknown");
        }
    }

    private static String listed(List<Place> places) {
        String some = places.stream().limit(MOST_CANDIDATES).map(Place::text).collect(Collectors.joining("; "));
        return places.size() > MOST_CANDIDATES ? some + "; …" : some;
    }
}
