package org.tandem.matching.io.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.programme.Location;

/**
 * Finds places of Germany, Austria and Switzerland. A text may be a postcode, a name or both, with or without a country:
 * {@code 38226}, {@code Salzgitter}, {@code Salzgitter-Lebenstedt}, {@code 1010 Wien}, {@code CH-8001}. Immutable.
 *
 * <p>Nothing is guessed. A name that places far from each other share ({@code Halle}) is ambiguous, even if one of them is a
 * city; so is a postcode of several countries ({@code 1010}), and one whose places lie farther than ten kilometres from their
 * middle. A name and a postcode that contradict each other are no place.
 *
 * <p>Contains data from GeoNames (geonames.org), CC BY 4.0, modified: without the postcodes of single companies, and with
 * coordinates of about 100 metres.
 */
public final class Places {
    private static final Comparator<Place> BY_POSTCODE =
            Comparator.comparing(Place::country).thenComparing(Place::postcode).thenComparing(Place::name);

    private final PlaceIndex index;

    private Places(PlaceIndex index) {
        this.index = index;
    }

    /** Loads the data on first use; it takes about 30 MB. */
    private static final class Loaded {
        static final Places ALL = new Places(new PlaceIndex(PlaceRows.read(), OtherNames.read()));
    }

    /** Returns the places that this library knows. */
    public static Places all() {
        return Loaded.ALL;
    }

    /** Returns what {@code text} means. */
    public PlaceAnswer find(String text) {
        return find(PlaceText.of(index.official(text)));
    }

    /**
     * Returns what {@code text} means where people who name no country mean this one. That decides between countries, and restores
     * a zero that a spreadsheet took from a German postcode; it does not hide a place of the same name elsewhere that is written
     * in full.
     *
     * @param country {@code DE}, {@code AT} or {@code CH}
     * @throws IllegalArgumentException if it is another one
     */
    public PlaceAnswer find(String text, String country) {
        if (!List.of("DE", "AT", "CH").contains(country)) {
            throw new IllegalArgumentException(
                    "The country must be one with places.\nMaybe one of DE, AT and CH was meant.");
        }
        PlaceText asked = PlaceText.of(index.official(text));
        if (asked.country().isPresent()) {
            return find(asked);
        } else if (asked.postcode().isEmpty()) {
            return find(asked) instanceof PlaceAnswer.Ambiguous several ? in(country, asked, several) : find(asked);
        }
        PlaceAnswer here = find(asked.in(country));
        // A postcode alone that the country does not have may be mistyped; with its name it is one of elsewhere.
        return here instanceof PlaceAnswer.Unknown
                && !asked.name().isEmpty()
                && find(asked) instanceof PlaceAnswer.Found elsewhere ? elsewhere : here;
    }

    /** Decides for the only place of a country, if its name is just what was written. */
    private static PlaceAnswer in(String country, PlaceText asked, PlaceAnswer.Ambiguous several) {
        List<Place> here = several.candidates().stream()
                .filter(place -> place.country().equals(country))
                .toList();
        return here.size() == 1 && PlaceNames.words(here.getFirst().name()).equals(asked.name())
                ? new PlaceAnswer.Found(here.getFirst())
                : several;
    }

    private PlaceAnswer find(PlaceText asked) {
        if (asked.postcode().isPresent()) {
            return byPostcode(asked, asked.postcode().get());
        }
        return asked.name().isEmpty() ? new PlaceAnswer.Unknown(List.of()) : byName(asked);
    }

    private PlaceAnswer byPostcode(PlaceText asked, String code) {
        List<Place> written = inCountry(asked, index.withPostcode(code));
        // A spreadsheet may have taken the zero of a German postcode away.
        List<Place> restored =
                code.length() == 4 ? inCountry(asked, index.withPostcode("0" + code)) : List.<Place>of();
        List<Place> rows = new ArrayList<>(written);
        if (!written.isEmpty() || !asked.name().isEmpty()) {
            rows.addAll(restored);
        }
        if (rows.isEmpty()) {
            return new PlaceAnswer.Unknown(
                    restored.isEmpty() ? index.nearPostcode(code) : PlaceMerge.byPostcode(restored));
        }
        List<Place> named = named(asked, rows);
        if (named.isEmpty()) {
            return new PlaceAnswer.Unknown(PlaceMerge.byPostcode(rows));
        }
        List<Place> codes = PlaceMerge.byPostcode(named);
        if (codes.size() > 1) {
            return new PlaceAnswer.Ambiguous(codes);
        }
        return Neighbourhoods.isNarrow(named)
                ? new PlaceAnswer.Found(codes.getFirst())
                : new PlaceAnswer.Ambiguous(named);
    }

    private static List<Place> named(PlaceText asked, List<Place> rows) {
        if (asked.name().isEmpty()) {
            return rows;
        }
        List<Place> exact = rows.stream().filter(row -> PlaceNames.words(row.name()).equals(asked.name())).toList();
        return exact.isEmpty() ? rows.stream().filter(asked::isAbout).toList() : exact;
    }

    private PlaceAnswer byName(PlaceText asked) {
        List<Place> rows = inCountry(asked, index.beginning(asked.name()));
        if (rows.isEmpty()) {
            rows = inRegion(asked);
        }
        if (rows.isEmpty()) {
            rows = inCountry(asked, index.abbreviated(asked.name()));
        }
        if (rows.isEmpty()) {
            return new PlaceAnswer.Unknown(index.similar(asked.name()));
        }
        List<List<Place>> groups = Neighbourhoods.ofNamed(asked.name(), rows);
        List<Place> places =
                groups.stream().map(group -> PlaceMerge.of(asked.name(), group)).sorted(BY_POSTCODE).toList();
        return places.size() == 1
                ? new PlaceAnswer.Found(places.getFirst())
                : new PlaceAnswer.Ambiguous(places);
    }

    /** The last word may be the region, as in {@code Münster NW}. */
    private List<Place> inRegion(PlaceText asked) {
        if (asked.name().size() < 2) {
            return List.of();
        }
        String region = asked.name().getLast();
        List<String> name = asked.name().subList(0, asked.name().size() - 1);
        return inCountry(asked, index.beginning(name)).stream()
                .filter(row -> row.region().equalsIgnoreCase(region))
                .toList();
    }

    private static List<Place> inCountry(PlaceText asked, List<Place> rows) {
        return rows.stream()
                .filter(row -> asked.country().map(row.country()::equals).orElse(true))
                .toList();
    }

    /** Returns the place nearest to a location, for a map; nothing if none is within ten kilometres. */
    public Optional<Place> nearest(Location location) {
        return index.within(location, Neighbourhoods.NEAR_KM).stream()
                .min(Comparator.comparingDouble(place -> place.location().kilometresTo(location)));
    }

    /**
     * Returns the largest place around a location, the one with most postcodes, by which people know a region; nothing if none
     * is so near.
     *
     * @param kilometres how far it may be away, 0 or more
     */
    public Optional<Place> largest(Location location, double kilometres) {
        List<Place> near = index.within(location, kilometres);
        Map<String, Long> postcodes = near.stream()
                .collect(Collectors.groupingBy(place -> place.country() + place.name(), Collectors.counting()));
        return near.stream()
                .min(Comparator.comparingLong(
                        (Place place) -> -postcodes.getOrDefault(place.country() + place.name(), 0L))
                        .thenComparing(BY_POSTCODE));
    }
}
