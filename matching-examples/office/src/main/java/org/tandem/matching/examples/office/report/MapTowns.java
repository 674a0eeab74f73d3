package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tandem.matching.examples.office.report.Projection.Point;
import org.tandem.matching.io.place.Place;
import org.tandem.matching.io.place.Places;
import org.tandem.matching.programme.Location;

/** The names of the places where most people are, as far as they do not cover each other. */
final class MapTowns {
    private static final int MOST_ASKED = 40;
    private static final int MOST_SHOWN = 12;
    private static final double NEAR = 8;
    /** As large as letters are on a phone. */
    private static final double LETTER = 13;
    private static final double LINE = 24;

    private final Projection map;

    MapTowns(Projection map) {
        this.map = map;
    }

    private record Town(Location first, Point at, List<Location> people) {}

    private record Label(double x, double y, double width) {
        boolean covers(Label other) {
            return Math.abs(x - other.x) < (width + other.width) / 2 && Math.abs(y - other.y) < LINE;
        }

        boolean isOnSheet(Projection map) {
            return x >= width / 2 && x + width / 2 <= Projection.WIDTH && y <= map.height() - LINE;
        }
    }

    /** Returns the names below the marks of people at {@code locations}. */
    List<Html> labels(List<Location> locations) {
        List<Town> towns = new ArrayList<>();
        locations.forEach(location -> gather(towns, location));
        List<Label> shown = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<Html> labels = new ArrayList<>();
        towns.stream()
                .sorted(Comparator.comparingInt((Town town) -> -town.people.size()))
                .limit(MOST_ASKED)
                .forEach(town -> Places.all().nearest(town.first).map(Place::name).ifPresent(name -> {
                    Label label = new Label(town.at.x(), town.at.y() + LINE, name.length() * LETTER);
                    if (shown.size() < MOST_SHOWN
                            && label.isOnSheet(map)
                            && shown.stream().noneMatch(label::covers)
                            && names.add(name)) {
                        shown.add(label);
                        labels.add(Tag.of("text", "town").set("x", label.x).set("y", label.y).text(name));
                    }
                }));
        return labels;
    }

    private void gather(List<Town> towns, Location location) {
        Point at = map.point(location);
        towns.stream()
                .filter(town -> town.at.to(at) < NEAR)
                .findFirst()
                .orElseGet(() -> {
                    Town town = new Town(location, at, new ArrayList<>());
                    towns.add(town);
                    return town;
                }).people
                .add(location);
    }
}
