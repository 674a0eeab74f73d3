package org.tandem.matching.internal.exact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Level;

/** States level by level what a plan reaches. */
public final class LevelQualities {
    private LevelQualities() {}

    /**
     * Returns what a plan reaches.
     *
     * @param bounds by level: what no plan exceeds that is as good on all levels before; the greatest {@code long} if not known.
     *     Those behind the first level that is not reached are not stated
     * @param mostMatches no plan has more matches, whatever it reaches on other levels
     */
    public static List<LevelQuality> of(Levels levels, LexScore score, long[] bounds, long mostMatches) {
        ImmutableList.Builder<LevelQuality> stated = ImmutableList.builder();
        boolean proven = true;
        for (int k = 0; k < levels.count(); k++) {
            Level level = levels.list().get(k);
            long bound = proven ? bounds[k] : Long.MAX_VALUE;
            if (level == Level.MATCHES) {
                bound = Math.min(bound, mostMatches);
            }
            proven &= bound == score.of(k);
            OptionalLong known = bound == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(bound);
            stated.add(new LevelQuality(level, score.of(k), known, proven));
        }
        return stated.build();
    }
}
