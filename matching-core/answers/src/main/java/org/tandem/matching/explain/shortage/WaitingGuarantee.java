package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How a plan keeps the promise that nobody eligible waits longer than some rounds when any plan can avoid it.
 *
 * @param rounds after how many rounds a mentee without any mentor is overdue
 * @param kept ids of the overdue mentees who get a mentor, in order
 * @param notKept the overdue mentees who get none, by id
 * @param proven whether it is proven that no plan gives more overdue mentees a mentor
 */
public record WaitingGuarantee(int rounds, List<String> kept, List<NotKept> notKept, boolean proven)
        implements Answer {

    /** Copies the lists. */
    public WaitingGuarantee {
        kept = ImmutableList.copyOf(kept);
        notKept = ImmutableList.copyOf(notKept);
    }

    /**
     * An overdue mentee who gets no mentor.
     *
     * @param mentee the mentee's id
     * @param roundsWaited how many rounds the mentee has waited before this one
     * @param why what stands against it, even if nobody else but those overdue gets a mentor; empty if nothing does, so that
     *     matching again helps
     */
    public record NotKept(String mentee, int roundsWaited, Optional<WhyUnmatched> why) implements Answer {

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    WaitingGuarantee.class,
                    "guarantee.not-kept",
                    wording.person(mentee),
                    roundsWaited,
                    why.map(found -> found.say(wording)).orElseGet(() -> wording.phrase(
                            WaitingGuarantee.class, "guarantee.not-best", wording.person(mentee))));
        }
    }

    /** Returns whether every overdue mentee gets a mentor. */
    public boolean isKept() {
        return notKept.isEmpty();
    }

    @Override
    public String say(Wording wording) {
        if (isKept()) {
            return wording.phrase(WaitingGuarantee.class, "guarantee.kept", rounds, kept.size());
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(
                WaitingGuarantee.class, "guarantee.broken", rounds, kept.size() + notKept.size(), kept.size()));
        notKept.forEach(one -> lines.add(one.say(wording)));
        lines.add(wording.phrase(WaitingGuarantee.class, proven ? "guarantee.proven" : "guarantee.not-proven"));
        return String.join("\n", lines);
    }
}
