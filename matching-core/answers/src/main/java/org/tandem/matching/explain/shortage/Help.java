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
 * @param tried which changes were tried
 */
public record Help(String mentee, double atLeastPercent, List<Remedy> remedies, Tried tried)
        implements Answer {

    /** Which changes were tried. */
    public enum Tried {
        /** All that can help. */
        ALL,
        /** Those that ask least of people; there are too many to try all. */
        LEAST_FIRST,
        /** Those that ask least of people, until the deadline was over. */
        UNTIL_DEADLINE
    }

    /** Copies the list. */
    public Help {
        remedies = ImmutableList.copyOf(remedies);
    }

    /** Returns whether all changes were tried; if not, those that ask least of people were. */
    public boolean exhaustive() {
        return tried == Tried.ALL;
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        String fit = atLeastPercent > 0 ? ".with-fit" : "";
        lines.add(wording.phrase(
                Help.class,
                (remedies.isEmpty() ? nothing() : "help.list") + fit,
                wording.person(mentee),
                atLeastPercent));
        for (int r = 0; r < remedies.size(); r++) {
            lines.add(wording.phrase(Help.class, "help.item", r + 1, remedies.get(r).say(wording)));
        }
        if (tried == Tried.LEAST_FIRST) {
            lines.add(wording.phrase(Help.class, "help.not-exhaustive"));
        } else if (tried == Tried.UNTIL_DEADLINE && !remedies.isEmpty()) {
            lines.add(wording.phrase(Help.class, "help.until-deadline"));
        }
        return String.join("\n", lines);
    }

    private String nothing() {
        return tried == Tried.UNTIL_DEADLINE ? "help.time" : "help.nothing";
    }
}
