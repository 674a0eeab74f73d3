package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.property.Share;

/** Cuts against every choice of whole pairs. */
class ZeroHalfCutsProperties {
    /** A row: a pair counts as often as it stands there. */
    private record Row(int[] pairs, int most) {
        double load(double[] values) {
            return Arrays.stream(pairs).mapToDouble(pair -> values[pair]).sum();
        }
    }

    private static List<Row> rows(SplittableRandom random, int pairs) {
        List<Row> rows = new ArrayList<>();
        for (int count = random.nextInt(3, 12); rows.size() < count;) {
            int[] of = random.ints(random.nextInt(2, 5), 0, pairs).sorted().toArray();
            rows.add(new Row(of, random.nextInt(1, 3)));
        }
        return rows;
    }

    /** Returns values that keep the rows, in halves or thirds where rows leave room for that. */
    private static double[] values(SplittableRandom random, int pairs, List<Row> rows) {
        double[] values = new double[pairs];
        int parts = random.nextInt(2, 4);
        for (int added = 0; added < 4 * pairs; added++) {
            int pair = random.nextInt(pairs);
            double before = values[pair];
            values[pair] = Math.min(1, before + 1.0 / parts);
            if (rows.stream().anyMatch(row -> row.load(values) > row.most + 1e-9)) {
                values[pair] = before;
            }
        }
        return values;
    }

    @Property(tries = 500)
    void wholePairsKeepThemAndPartsBreakThem(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        int pairs = random.nextInt(3, 10);
        List<Row> rows = rows(random, pairs);
        double[] values = values(random, pairs, rows);
        var search = new ZeroHalfCuts(values);
        rows.forEach(row -> search.add(row.pairs, row.most));

        List<Row> cuts =
                search.find().stream().map(cut -> new Row(cut.pairs(), cut.most())).toList();

        for (int bits = 0; bits < 1 << pairs; bits++) {
            double[] whole = new double[pairs];
            for (int pair = 0; pair < pairs; pair++) {
                whole[pair] = bits >> pair & 1;
            }
            if (rows.stream().allMatch(row -> row.load(whole) <= row.most)) {
                assertThat(cuts).allMatch(cut -> cut.load(whole) <= cut.most);
            }
        }
        assertThat(cuts).allMatch(cut -> cut.load(values) > cut.most + 0.01);
        Share.atLeast(20, "there are cuts", !cuts.isEmpty());
    }
}
