package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Changes that would help one mentee: the changed programme, matched again, serves the mentee and takes nobody's last mentor
 * away.
 *
 * @param mentee the mentee's id
 * @param changes one change or two; none if matching again is enough
 * @param mentors ids of the mentors whom the mentee would then have
 * @param moved how many other mentees who have a mentor would then have others; 0 or more
 * @param gained how many matches more there would be; 0 or more
 * @param proven whether the plan with these changes is proven to be the best; if not, matching again may find another one
 */
public record Remedy(
        String mentee, List<Change> changes, List<String> mentors, int moved, int gained, boolean proven)
        implements Answer {

    /** Copies the lists. */
    public Remedy {
        changes = ImmutableList.copyOf(changes);
        mentors = ImmutableList.copyOf(mentors);
    }

    /** Returns the costs of the changes together; see {@link Change}. */
    public int cost() {
        return changes.stream().mapToInt(Change::cost).sum();
    }

    /** Returns a copy of {@code programme} with these changes. */
    public Programme applyTo(Programme programme) {
        return ProgrammeChanges.apply(programme, changes);
    }

    /** Returns a copy of {@code policy} with these changes. */
    public Policy applyTo(Policy policy) {
        return PolicyChanges.apply(policy, changes);
    }

    @Override
    public String say(Wording wording) {
        String what = changes.isEmpty()
                ? wording.phrase(Remedy.class, "remedy.match-again")
                : changes.stream()
                        .map(change -> change.say(wording))
                        .collect(Collectors.joining(wording.phrase(Remedy.class, "remedy.and")));
        String then = wording.phrase(
                Remedy.class,
                "remedy.then",
                what,
                wording.person(mentee),
                wording.people(mentors),
                mentors.size(),
                moved);
        return proven ? then : then + " " + wording.phrase(Remedy.class, "remedy.not-proven");
    }
}
