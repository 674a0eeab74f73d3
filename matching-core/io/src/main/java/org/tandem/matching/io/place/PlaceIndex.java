package org.tandem.matching.io.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.matching.programme.Location;

/** The rows by postcode and by name. */
final class PlaceIndex {
    private static final int MOST_SIMILAR = 5;
    private static final int LONG_NAME = 8;
    private static final double KILOMETRES_PER_DEGREE = Math.toRadians(Location.EARTH_RADIUS_KM);

    private final NavigableMap<String, List<Place>> byCode = new TreeMap<>();
    /** By the words of names with blanks between them. */
    private final NavigableMap<String, List<Place>> byName = new TreeMap<>();
    /** The names that have a word, but not as the first. */
    private final Map<String, List<String>> byLaterWord = new HashMap<>();

    private final Map<String, String> otherNames;
    private final int mostWords;

    PlaceIndex(List<Place> rows, Map<String, String> otherNames) {
        this.otherNames = otherNames;
        for (Place row : rows) {
            byCode.computeIfAbsent(row.postcode(), none -> new ArrayList<>()).add(row);
            byName.computeIfAbsent(PlaceNames.key(row.name()), none -> new ArrayList<>()).add(row);
        }
        for (String name : byName.keySet()) {
            Stream.of(name.split(" ")).skip(1).distinct().forEach(word -> byLaterWord
                    .computeIfAbsent(word, none -> new ArrayList<>())
                    .add(name));
        }
        mostWords = byName.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
    }

    /** Returns the name in the data for one that is used beside it; any other text as it is. */
    String official(String text) {
        return otherNames.getOrDefault(PlaceNames.key(text), text);
    }

    List<Place> withPostcode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Returns the rows whose name is made of these words, or begins with them. */
    List<Place> beginning(List<String> words) {
        String name = String.join(" ", words);
        return Stream.concat(
                byName.getOrDefault(name, List.of()).stream(),
                // The sign that follows the blank ends the names that begin with it.
                byName.subMap(name + " ", name + "!").values().stream().flatMap(List::stream))
                .toList();
    }

    /** Returns the rows whose name the words abbreviate. */
    List<Place> abbreviated(List<String> words) {
        return beginning(words.subList(0, 1)).stream()
                .filter(row -> PlaceNames.abbreviate(words, PlaceNames.words(row.name())))
                .toList();
    }

    /** Returns the places of the postcodes just before and after one of as many figures. */
    List<Place> nearPostcode(String code) {
        Stream<String> before =
                byCode.headMap(code, false).descendingKeySet().stream();
        Stream<String> after = byCode.tailMap(code, false).keySet().stream();
        return Stream.of(before, after)
                .flatMap(codes -> codes.filter(other -> other.length() == code.length()).limit(1))
                .filter(other -> other.startsWith(code.substring(0, 2)))
                .flatMap(other -> PlaceMerge.byPostcode(withPostcode(other)).stream())
                .toList();
    }

    /** Returns places whose names contain the words, or begin like them, or are written almost so. */
    List<Place> similar(List<String> words) {
        String name = String.join(" ", words);
        Stream<String> within = byLaterWord.getOrDefault(words.getFirst(), List.of()).stream()
                .filter(other -> (other + " ").contains(" " + name + " "));
        Stream<String> shorter =
                Stream.iterate(Math.min(words.size() - 1, mostWords), size -> size > 0, size -> size - 1)
                        .map(size -> String.join(" ", words.subList(0, size)))
                        .filter(byName::containsKey)
                        .limit(1);
        int most = name.length() < LONG_NAME ? 1 : 2;
        Stream<String> mistyped = byName.subMap(name.substring(0, 1), name.charAt(0) + "\uFFFF").keySet().stream()
                .filter(other -> Typing.errors(name, other, most) <= most);
        return Stream.of(within, shorter, mistyped)
                .flatMap(names -> names)
                .distinct()
                .flatMap(other -> Neighbourhoods.of(byName.getOrDefault(other, List.of())).stream()
                        .map(group -> PlaceMerge.of(PlaceNames.words(other), group)))
                .limit(MOST_SIMILAR)
                .toList();
    }

    /** Returns the rows that are so near to a location. */
    List<Place> within(Location location, double kilometres) {
        double degrees = kilometres / KILOMETRES_PER_DEGREE;
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(row -> Math.abs(row.location().latitude() - location.latitude()) <= degrees)
                .filter(row -> row.location().kilometresTo(location) <= kilometres)
                .toList();
    }
}
