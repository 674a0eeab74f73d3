package org.tandem.matching.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How much better than a plan another could be, on the first level on which it is not proven that none is. Of later levels
 * nothing is said, as a plan that is better on this one may have less there.
 *
 * @param level the first open level
 * @param atMost how much more of it a plan could reach that is as good on all levels before, in the level's unit; absent if no
 *     bound is known
 * @param percent {@code atMost} in per cent of the bound; absent on levels other than that of points, and where the bound is not
 *     above 0
 */
public record Gap(Level level, OptionalLong atMost, OptionalDouble percent) implements Answer {
    /** Per cents are said rounded up, as no more than they is possible. */
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.CEILING);

    @Override
    public String say(Wording wording) {
        if (atMost.isEmpty()) {
            return wording.phrase(Gap.class, "gap.unknown", wording.phrase(Gap.class, "level." + level));
        }
        if (percent.isEmpty()) {
            return wording.phrase(Gap.class, "gap." + level, atMost.getAsLong());
        }
        BigDecimal rounded = BigDecimal.valueOf(percent.getAsDouble()).round(TWO_DIGITS);
        return wording.phrase(Gap.class, "gap.percent", rounded, atMost.getAsLong());
    }
}
