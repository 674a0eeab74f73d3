package org.tandem.matching.io.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.tandem.matching.programme.Location;

/**
 * The rows of the data, in order of country and postcode. The file holds columns, which is half as large as rows: first one
 * line for each country with its letters, the length of its postcodes and the number of its rows; then one line each for
 * postcodes, latitudes and longitudes (thousandths of a degree), as differences to the row before, and for regions; then a
 * line for each name.
 */
final class PlaceRows {
    static final String RESOURCE = "places.gz";
    static final int PER_DEGREE = 1000;

    private PlaceRows() {}

    /** Reads the data that this package comes with. */
    static List<Place> read() {
        try (InputStream file = PlaceRows.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(file)), StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Place> read(BufferedReader lines) throws IOException {
        List<String[]> countries = new ArrayList<>();
        for (String country : words(lines)) {
            countries.add(country.split(":"));
        }
        int[] codes = sums(words(lines));
        int[] north = sums(words(lines));
        int[] east = sums(words(lines));
        String[] regions = words(lines);
        List<Place> rows = new ArrayList<>(codes.length);
        for (String[] country : countries) {
            int figures = Integer.parseInt(country[1]);
            int end = rows.size() + Integer.parseInt(country[2]);
            for (int i = rows.size(); i < end; i++) {
                Location location = new Location((double) north[i] / PER_DEGREE, (double) east[i] / PER_DEGREE);
                String region = regions[i].equals("-") ? "" : regions[i].intern();
                String code = "0".repeat(figures - Integer.toString(codes[i]).length()) + codes[i];
                rows.add(new Place(country[0], region, code, Objects.requireNonNull(lines.readLine()), location));
            }
        }
        return List.copyOf(rows);
    }

    private static String[] words(BufferedReader lines) throws IOException {
        return Objects.requireNonNull(lines.readLine()).split(" ");
    }

    private static int[] sums(String[] differences) {
        int[] sums = new int[differences.length];
        int sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += Integer.parseInt(differences[i]);
            sums[i] = sum;
        }
        return sums;
    }
}
