package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;

/** The plan of a file of pairs, against every plan there is. */
class OwnScoresProperties {
    private record Pair(int mentee, int mentor, int points) {}

    private record Best(int matched, long points) {
        static final Comparator<Best> ORDER = Comparator.comparingInt(Best::matched).thenComparingLong(Best::points);
    }

    @Property(tries = 12)
    void mostPlacesFirstThenMostPoints(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        int[] places = random.ints(3, 0, 3).toArray();
        List<Pair> pairs = new ArrayList<>();
        for (int pair = 0; pair < 12; pair++) {
            if (random.nextInt(3) > 0) {
                pairs.add(new Pair(pair / 3, pair % 3, random.nextInt(41) - 20));
            }
        }
        Path folder = Files.createTempDirectory("pairs");
        Office office = new Office(folder);
        String mentors = office.file(
                "mentors.csv",
                Stream.concat(Stream.of("id,places"), IntStream.range(0, 3).mapToObj(m -> "M" + m + "," + places[m]))
                        .toArray(String[]::new));
        String file = office.file(
                "pairs.csv",
                Stream.concat(
                        Stream.of("mentee;points;mentor"),
                        pairs.stream().map(pair -> "T" + pair.mentee + ";" + pair.points + ";M" + pair.mentor))
                        .toArray(String[]::new));

        int code = office.run("match", "--pairs", file, "--mentors", mentors, "--out", office.path("plan")).code();

        Best best = best(pairs, 0, places, new int[4]);
        Statistics.label("all are matched").collect(best.matched == 4);
        Statistics.label("all are matched")
                .coverage(share -> share.check(false).percentage(percent -> percent > 20));
        Statistics.label("somebody is matched").collect(best.matched > 0);
        Statistics.label("somebody is matched")
                .coverage(share -> share.check(true).percentage(percent -> percent > 50));
        JsonNode summary = office.json("plan/summary.json");
        assertThat(new Best(summary.get("matched").asInt(), summary.get("points").asLong())).isEqualTo(best);
        JsonNode levels = summary.get("levels");
        assertThat(levels.get(levels.size() - 1).get("bound").asLong()).isEqualTo(best.points);
        assertThat(summary.get("status").asString()).isEqualTo("PROVEN_OPTIMAL");
        assertThat(code).isEqualTo(best.matched == 0 ? 3 : 0);
        check(office, pairs, places);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path written : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(written);
            }
        }
    }

    /** Takes the next pair or leaves it; every mentee wants one mentor. */
    private static Best best(List<Pair> pairs, int next, int[] places, int[] taken) {
        if (next == pairs.size()) {
            return new Best(0, 0);
        }
        Best without = best(pairs, next + 1, places, taken);
        Pair pair = pairs.get(next);
        if (places[pair.mentor] == 0 || taken[pair.mentee] == 1) {
            return without;
        }
        places[pair.mentor]--;
        taken[pair.mentee]++;
        Best rest = best(pairs, next + 1, places, taken);
        places[pair.mentor]++;
        taken[pair.mentee]--;
        Best with = new Best(rest.matched + 1, rest.points + pair.points);
        return Best.ORDER.compare(with, without) > 0 ? with : without;
    }

    /** The matches are pairs that were given, each with its points, and nobody has more than there is room for. */
    private static void check(Office office, List<Pair> pairs, int[] places) {
        int[] used = new int[places.length];
        int[] taken = new int[4];
        office.rows("plan/plan.csv").forEach(row -> {
            Pair pair = new Pair(
                    Integer.parseInt(row.get("mentee").substring(1)),
                    Integer.parseInt(row.get("mentor").substring(1)),
                    Integer.parseInt(row.get("points")));
            assertThat(pairs).contains(pair);
            assertThat(++used[pair.mentor]).isLessThanOrEqualTo(places[pair.mentor]);
            assertThat(++taken[pair.mentee]).isEqualTo(1);
        });
    }
}
