package org.tandem.matching.examples.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cells of the demos hold, read without the program. */
final class Cell {
    private static final double EARTH = 6371.0;

    private Cell() {}

    static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static int number(Map<String, String> row, String column, int otherwise) {
        String text = text(row, column);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    static boolean yes(Map<String, String> row, String column) {
        return List.of("yes", "true").contains(text(row, column));
    }

    static List<String> list(Map<String, String> row, String column) {
        return Arrays.stream(text(row, column).split("\\|")).filter(part -> !part.isEmpty()).toList();
    }

    /** Returns the levels of {@code competence:level…} cells. */
    static Map<String, Integer> levels(Map<String, String> row, String column) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        list(row, column).forEach(part -> levels.put(part.split(":")[0], Integer.parseInt(part.split(":")[1])));
        return levels;
    }

    static Optional<LocalDate> day(Map<String, String> row, String column) {
        return Optional.of(text(row, column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    static Optional<YearMonth> month(Map<String, String> row, String column) {
        return Optional.of(text(row, column)).filter(text -> !text.isEmpty()).map(YearMonth::parse);
    }

    /** Returns the great-circle distance by the spherical law of cosines; nothing if a place is not known. */
    static Optional<Double> kilometres(Map<String, String> one, Map<String, String> other) {
        if (text(one, "latitude").isEmpty() || text(other, "latitude").isEmpty()) {
            return Optional.empty();
        }
        double north = Math.toRadians(Double.parseDouble(one.get("latitude")));
        double far = Math.toRadians(Double.parseDouble(other.get("latitude")));
        double east = Math.toRadians(
                Double.parseDouble(one.get("longitude")) - Double.parseDouble(other.get("longitude")));
        double cosine = Math.sin(north) * Math.sin(far) + Math.cos(north) * Math.cos(far) * Math.cos(east);
        return Optional.of(EARTH * Math.acos(Math.min(1, cosine)));
    }
}
