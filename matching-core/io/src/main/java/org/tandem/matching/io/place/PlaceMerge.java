package org.tandem.matching.io.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes one place of several rows. */
final class PlaceMerge {
    private PlaceMerge() {}

    /** Returns one place for each country and postcode. */
    static List<Place> byPostcode(List<Place> rows) {
        Map<String, List<Place>> byCode = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.country() + row.postcode(), LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream().map(PlaceMerge::of).toList();
    }

    /** Returns the place of which neighbours that begin with a name are parts; its middle is that of the rows with just that name. */
    static Place of(List<String> name, List<Place> rows) {
        List<Place> exact = rows.stream().filter(row -> PlaceNames.words(row.name()).equals(name)).toList();
        return of(exact.isEmpty() ? rows : exact);
    }

    private static Place of(List<Place> rows) {
        Place first = rows.getFirst();
        boolean oneRegion = rows.stream().map(Place::region).distinct().count() == 1;
        return new Place(
                first.country(),
                oneRegion ? first.region() : "",
                rows.stream().map(Place::postcode).min(Comparator.naturalOrder()).orElseThrow(),
                name(rows),
                Neighbourhoods.middle(rows));
    }

    /** Returns what all names begin with, in whole words; or else the name of the row nearest to the middle. */
    private static String name(List<Place> rows) {
        String common = rows.stream().map(Place::name).reduce(PlaceMerge::common).orElseThrow();
        return common.isEmpty()
                ? rows.stream()
                        .min(Comparator.comparingDouble(
                                row -> row.location().kilometresTo(Neighbourhoods.middle(rows))))
                        .orElseThrow()
                        .name()
                : common;
    }

    private static String common(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        int end = 0;
        for (int i = 0; i <= Math.min(one.length(), other.length()); i++) {
            if (isEnd(one, i) && isEnd(other, i)) {
                end = i;
            }
            if (i < Math.min(one.length(), other.length()) && one.charAt(i) != other.charAt(i)) {
                break;
            }
        }
        return one.substring(0, end);
    }

    /** Returns whether a word has ended before {@code i}. */
    private static boolean isEnd(String text, int i) {
        return i > 0
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)));
    }
}
