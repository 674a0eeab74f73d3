package org.tandem.matching.io.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.tandem.matching.programme.Location;

/** Rows that are one place because they are near each other. */
final class Neighbourhoods {
    /** Districts of a city are nearer to some other district than this; places of the same name are farther. */
    static final double NEAR_KM = 10;

    private static final int MANY_POSTCODES = 30;

    private Neighbourhoods() {}

    /** Returns the rows in groups: each is near another of its group, and near none of another group. */
    static List<List<Place>> of(List<Place> rows) {
        List<List<Place>> groups = new ArrayList<>();
        for (Place row : rows) {
            Map<Boolean, List<List<Place>>> near =
                    groups.stream().collect(Collectors.partitioningBy(group -> isNear(group, row)));
            List<Place> joined = new ArrayList<>(
                    near.getOrDefault(true, List.of()).stream().flatMap(List::stream).toList());
            joined.add(row);
            groups = new ArrayList<>(near.getOrDefault(false, List.of()));
            groups.add(joined);
        }
        return groups;
    }

    /**
     * Returns the rows whose name is the one given, or begins with it, in groups. A city's islands far away are its own: rows of
     * its region, if it has many postcodes.
     */
    static List<List<Place>> ofNamed(List<String> name, List<Place> rows) {
        Optional<List<Place>> city = of(rows.stream()
                .filter(row -> PlaceNames.words(row.name()).equals(name))
                .toList())
                .stream()
                .filter(group -> group.size() >= MANY_POSTCODES)
                .findFirst();
        if (city.isEmpty()) {
            return of(rows);
        }
        String region = region(city.get().getFirst());
        Map<Boolean, List<List<Place>>> groups = of(rows).stream()
                .collect(Collectors
                        .partitioningBy(group -> group.stream().map(Neighbourhoods::region).anyMatch(region::equals)));
        List<List<Place>> all = new ArrayList<>(groups.getOrDefault(false, List.of()));
        all.addFirst(groups.getOrDefault(true, List.of()).stream().flatMap(List::stream).toList());
        return all;
    }

    private static String region(Place row) {
        return row.country() + "-" + row.region();
    }

    /** Returns whether none is farther from the middle than that. */
    static boolean isNarrow(List<Place> rows) {
        Location middle = middle(rows);
        return rows.stream().allMatch(row -> row.location().kilometresTo(middle) <= NEAR_KM);
    }

    /** Returns the mean; on a few kilometres the earth is flat. */
    static Location middle(List<Place> rows) {
        return new Location(mean(rows, Location::latitude), mean(rows, Location::longitude));
    }

    private static double mean(List<Place> rows, ToDoubleFunction<Location> degrees) {
        double mean = rows.stream().map(Place::location).mapToDouble(degrees).average().orElseThrow();
        return (double) Math.round(mean * PlaceRows.PER_DEGREE) / PlaceRows.PER_DEGREE;
    }

    private static boolean isNear(List<Place> group, Place row) {
        return group.stream()
                .anyMatch(other -> other.country().equals(row.country()) && kilometres(other, row) <= NEAR_KM);
    }

    private static double kilometres(Place one, Place other) {
        return one.location().kilometresTo(other.location());
    }
}
