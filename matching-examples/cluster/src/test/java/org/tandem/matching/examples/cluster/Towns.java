package org.tandem.matching.examples.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Files of small towns, too far apart for anybody to meet somebody of another. */
final class Towns {
    private static final int MENTEES = 8;
    private static final int MENTORS = 5;
    private static final String[] COMPETENCES = {"speaking", "planning", "law", "budget", "hiring"};

    private Towns() {}

    static String write(Path folder, int towns, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder mentors = new StringBuilder(
                "id,name,latitude,longitude,stage,admission,languages,hours_per_month,forms,offers,places,wishes,vetoes\n");
        StringBuilder mentees = new StringBuilder(
                "id,name,latitude,longitude,stage,admission,languages,hours_per_month,forms,seeks,priority,wanted,wishes,vetoes\n");
        StringBuilder ties = new StringBuilder("kind,first,second\n");
        for (int town = 0; town < towns; town++) {
            ties.append(tie(town, (town + 1) % towns, random)).append(tie(town, town, random));
            for (int p = 0; p < MENTORS; p++) {
                mentors.append(person("M" + town + "-" + p, town, "senior-manager", random))
                        .append(',').append(offers(random)).append(',').append(1 + random.nextInt(2))
                        .append(others('T', town, towns, random)).append('\n');
            }
            for (int p = 0; p < MENTEES; p++) {
                mentees.append(person("T" + town + "-" + p, town, "entry", random))
                        .append(',').append(offers(random)).append(":3,")
                        .append(town == 0 ? 2 : random.nextInt(3)).append(",1")
                        .append(others('M', town, towns, random)).append('\n');
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mentors.csv"), mentors);
        Files.writeString(folder.resolve("mentees.csv"), mentees);
        Files.writeString(folder.resolve("ties.csv"), ties);
        return folder.toString();
    }

    /** Two who know each other too well, of one town or of two. */
    private static String tie(int town, int other, SplittableRandom random) {
        return "relative,T" + town + "-" + random.nextInt(MENTEES) + ",M" + other + "-" + random.nextInt(MENTORS)
                + "\n";
    }

    private static String person(String id, int town, String stage, SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "%s,Person,%.4f,%.4f,%s,admitted,de,4,meeting",
                id,
                47 + town * 0.9 + random.nextDouble() / 10,
                8 + random.nextDouble() / 10,
                stage);
    }

    /** Wishes for one of the town and one of another, and a veto against one of the town or of another. */
    private static String others(char side, int town, int towns, SplittableRandom random) {
        int other = (town + 1) % towns;
        return "," + side + town + "-" + random.nextInt(2) + "|" + side + other + "-" + random.nextInt(2) + ","
                + side + (random.nextBoolean() ? town : other) + "-" + (2 + random.nextInt(2));
    }

    private static String offers(SplittableRandom random) {
        return COMPETENCES[random.nextInt(COMPETENCES.length)] + ":" + (1 + random.nextInt(5));
    }
}
