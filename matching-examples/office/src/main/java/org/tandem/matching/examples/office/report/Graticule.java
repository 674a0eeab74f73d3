package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The lines of latitude and longitude on a map, and a bar that tells its scale. */
final class Graticule {
    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45};
    private static final int[] KILOMETRES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000};
    private static final int MOST_LINES = 5;
    private static final double LONGEST_BAR = Projection.WIDTH / 3;

    private final Projection map;
    private final Teller teller;

    Graticule(Projection map, Teller teller) {
        this.map = map;
        this.teller = teller;
    }

    List<Html> lines() {
        List<Html> lines = new ArrayList<>();
        double step = step(Math.max(map.eastern() - map.western(), map.northern() - map.southern()));
        for (double north : between(map.southern(), map.northern(), step)) {
            double y = map.parallelAt(north);
            lines.add(line(0, y, Projection.WIDTH, y));
            lines.add(label(6, y - 4, degrees(north, north < 0 ? "south" : "north")));
        }
        for (double east : between(map.western(), map.eastern(), step)) {
            double x = map.meridianAt(east);
            double within = east > 180 ? east - 360 : east < -180 ? east + 360 : east;
            lines.add(line(x, 0, x, map.height()));
            lines.add(label(x + 4, 16, degrees(within, within < 0 ? "west" : "east")));
        }
        return lines;
    }

    private static double step(double span) {
        for (double step : STEPS) {
            if (span / step <= MOST_LINES) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static List<Double> between(double from, double to, double step) {
        List<Double> lines = new ArrayList<>();
        for (long line = (long) Math.ceil(from / step); line * step <= to; line++) {
            lines.add(line * step);
        }
        return lines;
    }

    private String degrees(double degrees, String direction) {
        return teller.phrase("map." + direction, Math.abs(degrees));
    }

    private static Html line(double x1, double y1, double x2, double y2) {
        return Tag.of("line").set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2);
    }

    private static Html label(double x, double y, String text) {
        return Tag.of("text").set("x", x).set("y", y).text(text);
    }

    /** The scale, at the lower right. */
    Html scale() {
        int kilometres = KILOMETRES[0];
        for (int longer : KILOMETRES) {
            kilometres = longer * map.perKilometre() <= LONGEST_BAR ? longer : kilometres;
        }
        double length = kilometres * map.perKilometre();
        double right = Projection.WIDTH - 14;
        double y = map.height() - 14;
        DoubleFunction<String> at = Tag::tenth;
        return Tag.of("g", "scale")
                .add(
                        Tag.of("path")
                                .set(
                                        "d",
                                        "M" + at.apply(right - length) + " " + at.apply(y - 6) + "v6h"
                                                + at.apply(length)
                                                + "v-6"),
                        Tag.of("text")
                                .set("x", right - length / 2)
                                .set("y", y - 9)
                                .set("text-anchor", "middle")
                                .text(teller.phrase("kilometres", kilometres)));
    }
}
