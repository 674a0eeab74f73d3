package org.tandem.matching.rematch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What one change did to a live matching.
 *
 * @param added pairs that are matched now, by mentee and mentor
 * @param removed pairs that are not matched any more, by mentee and mentor
 * @param matches the number of matches now
 * @param matchesGained how many that is more than before; negative: fewer
 * @param points points now, less what uneven loads charge
 * @param pointsGained how many that is more than before; negative: fewer
 */
public record Update(
        List<Pair> added, List<Pair> removed, int matches, int matchesGained, long points, long pointsGained)
        implements Answer {

    /** Copies the lists. */
    public Update {
        added = ImmutableList.copyOf(added);
        removed = ImmutableList.copyOf(removed);
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(Update.class, "update.totals", matches, matchesGained, points, pointsGained));
        removed.forEach(pair -> lines.add(say("update.removed", pair, wording)));
        added.forEach(pair -> lines.add(say("update.added", pair, wording)));
        return String.join("\n", lines);
    }

    private static String say(String key, Pair pair, Wording wording) {
        return wording.phrase(Update.class, key, wording.person(pair.mentor()), wording.person(pair.mentee()));
    }
}
