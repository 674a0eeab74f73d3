package org.tandem.matching.fairness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How the fit of matches is distributed. Each match counts once.
 *
 * @param percents the fit of every match, in per cent of a perfect pair, ascending
 */
public record FitDistribution(List<Double> percents) implements Answer {
    private static final double[] SAID = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1};

    /** Sorts the list. */
    public FitDistribution {
        percents = ImmutableList.sortedCopyOf(percents);
    }

    /** Returns the number of matches. */
    public int matches() {
        return percents.size();
    }

    /** Returns the lowest fit in per cent; nothing if there is no match. */
    public OptionalDouble lowest() {
        return quantile(0);
    }

    /**
     * Returns a quantile: between the two nearest matches it is interpolated (Hyndman, Fan: Sample quantiles in statistical
     * packages, The American Statistician 50, 1996, definition 7).
     *
     * @param share 0 (the lowest) over 0.5 (the median) to 1 (the highest)
     * @return a fit in per cent; nothing if there is no match
     * @throws IllegalArgumentException if the share is out of range
     */
    public OptionalDouble quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share (" + share + ") of the quantile must be between 0 and 1.\nMaybe divide it by 100.");
        }
        if (percents.isEmpty()) {
            return OptionalDouble.empty();
        }
        double at = share * (percents.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, percents.size() - 1);
        return OptionalDouble.of(
                percents.get(below) + (at - below) * (percents.get(above) - percents.get(below)));
    }

    /** Returns the mean fit in per cent; nothing if there is no match. */
    public OptionalDouble mean() {
        return percents.stream().mapToDouble(Double::doubleValue).average();
    }

    /**
     * Returns the Gini coefficient: 0 if all fit equally well, towards 1 the more a few have it all. It is
     * <code>Σ (2i − n − 1) xᵢ / (n Σ xᵢ)</code> over the fits <code>x₁ ≤ … ≤ xₙ</code>, half the mean difference between two
     * matches divided by the mean (Gini: Variabilità e mutabilità, 1912; Sen: On Economic Inequality, 1973, section 2.8).
     *
     * @return nothing if there is no match, or if the caller's own points are below 0 somewhere; 0 if nobody fits at all
     */
    public OptionalDouble gini() {
        if (percents.isEmpty() || percents.get(0) < 0) {
            return OptionalDouble.empty();
        }
        double weighted = 0;
        double sum = 0;
        int n = percents.size();
        for (int i = 1; i <= n; i++) {
            weighted += (2.0 * i - n - 1) * percents.get(i - 1);
            sum += percents.get(i - 1);
        }
        return OptionalDouble.of(sum == 0 ? 0 : weighted / (n * sum));
    }

    /**
     * Counts the matches below a threshold.
     *
     * @param threshold a fit in per cent
     */
    public BelowThreshold below(double threshold) {
        return new BelowThreshold(
                threshold,
                (int) percents.stream().filter(percent -> percent < threshold).count(),
                percents.size());
    }

    @Override
    public String say(Wording wording) {
        if (percents.isEmpty()) {
            return wording.phrase(FitDistribution.class, "fits.none");
        }
        Object[] figures = new Object[SAID.length + 2];
        for (int q = 0; q < SAID.length; q++) {
            figures[q] = quantile(SAID[q]).orElseThrow();
        }
        figures[SAID.length] = mean().orElseThrow();
        figures[SAID.length + 1] = gini().orElse(0);
        return wording.phrase(FitDistribution.class, gini().isPresent() ? "fits" : "fits.negative", figures);
    }
}
