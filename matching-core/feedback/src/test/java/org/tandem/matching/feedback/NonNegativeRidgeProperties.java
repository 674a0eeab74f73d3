package org.tandem.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.property.Share;

class NonNegativeRidgeProperties {

    /** The conditions of Karush, Kuhn and Tucker: no slope where a coefficient is above 0, none downhill where it is 0. */
    @Property(tries = 60)
    void nothingNearIsBetter(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        int criteria = 1 + random.nextInt(8);
        int pairs = 5 + random.nextInt(60);
        double[][] values = new double[pairs][criteria];
        double[] ratings = new double[pairs];
        double[] towards = new double[criteria];
        double strength = random.nextBoolean() ? 0.3 : 300;
        boolean twins = random.nextInt(4) == 0;
        for (int p = 0; p < pairs; p++) {
            ratings[p] = random.nextDouble(-2, 2);
            for (int c = 0; c < criteria; c++) {
                values[p][c] = twins && c > 0 ? values[p][0] : random.nextDouble(-0.5, 0.5);
            }
        }
        for (int c = 0; c < criteria; c++) {
            towards[c] = random.nextInt(3) == 0 ? 0 : random.nextDouble(4);
        }
        double[] found = NonNegativeRidge.coefficients(values, ratings, towards, strength);
        Share.atLeast(50, "a coefficient is held at 0", Arrays.stream(found).anyMatch(one -> one == 0));
        Share.atLeast(60, "a coefficient is above 0", Arrays.stream(found).anyMatch(one -> one > 0));

        for (int c = 0; c < criteria; c++) {
            double slope = strength * (found[c] - towards[c]);
            double curvature = strength;
            for (int p = 0; p < pairs; p++) {
                double error = -ratings[p];
                for (int d = 0; d < criteria; d++) {
                    error += values[p][d] * found[d];
                }
                slope += values[p][c] * error;
                curvature += values[p][c] * values[p][c];
            }
            assertThat(found[c]).isNotNegative();
            // Where the coefficient alone would go; whole weights do not show less than this.
            assertThat(Math.max(0, found[c] - slope / curvature)).isCloseTo(found[c], within(1e-4));
        }
    }
}
