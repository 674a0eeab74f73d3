package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What would help one mentee. Single changes are listed where there are any, combinations of two (the five that cost
 * least) only where no single change helps.
 *
 * @param mentee the mentee's id
 * @param atLeastPercent the least fit asked for, in per cent of a perfect pair; 0 if any mentor will do
 * @param remedies what would help, by cost
 * @param exhaustive whether all changes were tried; if not, those that ask least of people were
 */
public record Help(String mentee, double atLeastPercent, List<Remedy> remedies, boolean exhaustive)
        implements Answer {

    /** Copies the list. */
    public Help {
        remedies = ImmutableList.copyOf(remedies);
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        String fit = atLeastPercent > 0 ? ".with-fit" : "";
        lines.add(wording.phrase(
                Help.class,
                (remedies.isEmpty() ? "help.nothing" : "help.list") + fit,
                wording.person(mentee),
                atLeastPercent));
        for (int r = 0; r < remedies.size(); r++) {
            lines.add(wording.phrase(Help.class, "help.item", r + 1, remedies.get(r).say(wording)));
        }
        if (!exhaustive) {
            lines.add(wording.phrase(Help.class, "help.not-exhaustive"));
        }
        return String.join("\n", lines);
    }
}
