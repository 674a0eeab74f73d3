package org.tandem.matching.io.place;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the data of places from a table {@code country,postcode,place,state,latitude,longitude} of GeoNames: its arguments are {@code
 * postcodes.csv places.gz}. Companies with a postcode of their own, whose state is a number in Germany, are
 * left out. Austrian states are written as in ISO 3166-2, without a zero.
 */
final class PackPlaces {
    private static final int COLUMNS = 6;

    private record Row(String country, String postcode, String name, String region, int north, int east) {}

    private PackPlaces() {}

    /** Packs the first file into the second. */
    public static void main(String[] files) throws IOException {
        List<Row> rows = Files.readAllLines(Path.of(files[0]), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(PackPlaces::row)
                .filter(row -> !row.country.equals("DE") || !row.region.matches("\\d+"))
                .sorted(Comparator.comparing(Row::country)
                        .thenComparing(Row::postcode)
                        .thenComparing(Row::name))
                .distinct()
                .toList();
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(files[1]))), StandardCharsets.UTF_8)) {
            out.write(rows.stream().map(Row::country).distinct().map(country -> country(country, rows))
                    .collect(Collectors.joining(" ", "", "\n")));
            out.write(differences(rows, row -> Integer.parseInt(row.postcode)));
            out.write(differences(rows, Row::north));
            out.write(differences(rows, Row::east));
            out.write(rows.stream()
                    .map(row -> row.region.isEmpty() ? "-" : row.region)
                    .collect(Collectors.joining(" ", "", "\n")));
            for (Row row : rows) {
                out.write(row.name + "\n");
            }
        }
    }

    private static Row row(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("A row has " + cells.size() + " columns.");
        }
        String region = cells.get(0).equals("AT") ? cells.get(3).replaceFirst("^0", "") : cells.get(3);
        return new Row(
                cells.get(0), cells.get(1), once(cells.get(2).strip()), region, thousandths(cells.get(4)),
                thousandths(cells.get(5)));
    }

    /** Some districts are called as their town, which stands before them. */
    private static String once(String name) {
        int half = name.length() / 2;
        return name.length() % 2 == 1 && name.charAt(half) == ' '
                && name.substring(0, half).equals(name.substring(half + 1))
                        ? name.substring(0, half)
                        : name;
    }

    private static int thousandths(String degrees) {
        return Math.toIntExact(Math.round(Double.parseDouble(degrees) * PlaceRows.PER_DEGREE));
    }

    private static String country(String letters, List<Row> rows) {
        List<Row> own = rows.stream().filter(row -> row.country.equals(letters)).toList();
        return letters + ":" + own.getFirst().postcode.length() + ":" + own.size();
    }

    private static String differences(List<Row> rows, ToIntFunction<Row> number) {
        int before = 0;
        List<String> differences = new ArrayList<>();
        for (Row row : rows) {
            int now = number.applyAsInt(row);
            differences.add(Integer.toString(now - before));
            before = now;
        }
        return String.join(" ", differences) + "\n";
    }
}
