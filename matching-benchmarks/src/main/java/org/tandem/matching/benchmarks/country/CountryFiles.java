package org.tandem.matching.benchmarks.country;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.tandem.matching.io.facts.ProgrammeFiles;

/**
 * Writes the files of an invented country: towns of very different sizes, each with land around it, in which people live near a
 * centre; few large employers and many small ones; business ties, vetoes and wishes. The same seed gives the same files.
 */
final class CountryFiles {
    static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static final int PEOPLE_OF_AN_ORGANISATION = 12;
    private static final double DEGREES_APART = 0.9;
    private static final String[] FORMS = {"meeting", "video-call", "shadowing", "site-visit"};
    private static final String[] OTHER_LANGUAGES = {"en", "fr", "tr", "it", "pl", "ar"};
    private static final String[] STAGES = {"entry", "professional", "team-lead", "senior-manager", "executive"};
    private static final String[] SECTORS =
            {"energy", "health", "trade", "media", "law", "building", "public", "finance"};

    private final CountrySize size;
    private final SplittableRandom random;
    private final Path folder;
    private final double[] townEnds;
    private final double[] latitudes;
    private final double[] longitudes;
    private final int organisations;

    private CountryFiles(CountrySize size, long seed, Path folder) {
        this.size = size;
        this.folder = folder;
        random = new SplittableRandom(seed);
        organisations = Math.max(4, (size.mentees() + size.mentors()) / PEOPLE_OF_AN_ORGANISATION);
        townEnds = new double[size.towns()];
        latitudes = new double[size.towns()];
        longitudes = new double[size.towns()];
        int side = (int) Math.ceil(Math.sqrt(size.towns()));
        double south = Math.min(47, 80 - DEGREES_APART / 2 * side);
        double west = Math.min(6, 175 - DEGREES_APART * side);
        double all = 0;
        for (int town = 0; town < townEnds.length; town++) {
            // The largest of forty has a fifth of the people; of more, each forty are a country of its own.
            all += 1.0 / (3 + town % 40);
            townEnds[town] = all;
            latitudes[town] = south + DEGREES_APART / 2 * (Math.floorDiv(town, side) + random.nextDouble());
            longitudes[town] = west + DEGREES_APART * (town % side + random.nextDouble());
        }
        for (int town = 0; town < townEnds.length; town++) {
            townEnds[town] /= all;
        }
    }

    /** Writes a country into a folder, and returns its files. */
    static ProgrammeFiles write(CountrySize size, long seed, Path folder) throws IOException {
        CountryFiles files = new CountryFiles(size, seed, folder);
        files.writeOrganisations();
        files.writePeople("mentors", "M", size.mentors(), "T", size.mentees());
        files.writePeople("mentees", "T", size.mentees(), "M", size.mentors());
        return files(folder);
    }

    /** Returns the files of a country that has been written into a folder. */
    static ProgrammeFiles files(Path folder) {
        return new ProgrammeFiles(
                folder.resolve("mentors.csv"),
                folder.resolve("mentees.csv"),
                Optional.of(folder.resolve("organisations.csv")),
                List.of(folder.resolve("ties.csv")),
                Optional.empty(),
                List.of(),
                START);
    }

    private void writeOrganisations() throws IOException {
        try (BufferedWriter out = writer("organisations.csv"); BufferedWriter ties = writer("ties.csv")) {
            out.write("id,name,parent,sector\n");
            ties.write("kind,first,second,from,until\n");
            for (int o = 0; o < organisations; o++) {
                String parent = o > 0 && chance(5) ? "O" + random.nextInt(o) : "";
                out.write("O" + o + ",Organisation " + o + "," + parent + "," + any(SECTORS) + "\n");
                if (o > 0) {
                    ties.write((chance(90) ? "supplier" : "undisclosed") + ",O" + o + ",O" + random.nextInt(o)
                            + ",2020-01-01,\n");
                }
            }
        }
    }

    private void writePeople(String name, String prefix, int count, String others, int otherCount) throws IOException {
        try (BufferedWriter out = writer(name + ".csv")) {
            boolean mentees = "mentees".equals(name);
            out.write("id,name,organisation,latitude,longitude,remote,stage,admission,languages,hours_per_month,forms,"
                    + "available_from,offers,seeks,interests,wishes,vetoes,"
                    + (mentees ? "wanted,priority,applied\n" : "places\n"));
            for (int p = 0; p < count; p++) {
                out.write(person(prefix + p, mentees, others, otherCount));
            }
        }
    }

    private String person(String id, boolean mentee, String others, int otherCount) {
        int town = town();
        StringJoiner cells = new StringJoiner(",", "", "\n");
        cells.add(id).add("Person " + id).add("O" + organisation());
        cells.add(String.format(Locale.ROOT, "%.4f", latitudes[town] + 0.06 * random.nextGaussian()));
        cells.add(String.format(Locale.ROOT, "%.4f", longitudes[town] + 0.09 * random.nextGaussian()));
        cells.add(Boolean.toString(chance(size.remote())));
        cells.add(any(STAGES)).add(chance(97) ? "admitted" : "applied");
        cells.add(chance(90) ? "de" + (chance(40) ? "|" + any(OTHER_LANGUAGES) : "") : any(OTHER_LANGUAGES));
        cells.add(Integer.toString(2 + random.nextInt(6)));
        cells.add(some(1 + random.nextInt(3), FORMS.length, form -> FORMS[form]));
        cells.add(chance(70) ? "" : "2026-" + (10 + random.nextInt(3)));
        cells.add(some(3 + random.nextInt(4), size.competences(), c -> "C" + c + ":" + (1 + random.nextInt(5))));
        boolean must = mentee && chance(size.musts());
        String[] first = {must ? "!" : ""};
        cells.add(some(2 + random.nextInt(3), size.competences(), c -> {
            String need =
                    "C" + c + ":" + (1 + random.nextInt(first[0].isEmpty() ? 5 : 3)) + ":" + (1 + random.nextInt(5))
                            + first[0];
            first[0] = "";
            return need;
        }));
        cells.add(some(random.nextInt(5), 30, interest -> "I" + interest));
        cells.add(chance(10) ? others + random.nextInt(otherCount) : "");
        cells.add(chance(2) ? others + random.nextInt(otherCount) : "");
        if (mentee) {
            cells.add(chance(5) ? "2" : "1").add(chance(10) ? "1" : "0");
            cells.add(START.minusDays(1 + random.nextInt(200)).toString());
        } else {
            cells.add(Integer.toString(1 + random.nextInt(3)));
        }
        return cells.toString();
    }

    private int town() {
        double at = random.nextDouble();
        int town = 0;
        int end = townEnds.length - 1;
        while (town < end) {
            int middle = (town + end) >>> 1;
            if (townEnds[middle] < at) {
                town = middle + 1;
            } else {
                end = middle;
            }
        }
        return town;
    }

    /** A quarter of all people work for one in a hundred of the organisations. */
    private int organisation() {
        return chance(25) ? random.nextInt(Math.max(1, organisations / 100)) : random.nextInt(organisations);
    }

    private String some(int count, int of, IntFunction<String> text) {
        StringJoiner joined = new StringJoiner("|");
        int[] drawn = new int[count];
        for (int d = 0; d < count;) {
            int one = random.nextInt(of);
            boolean again = false;
            for (int e = 0; e < d; e++) {
                again |= drawn[e] == one;
            }
            if (!again) {
                drawn[d++] = one;
                joined.add(text.apply(one));
            }
        }
        return joined.toString();
    }

    private String any(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
