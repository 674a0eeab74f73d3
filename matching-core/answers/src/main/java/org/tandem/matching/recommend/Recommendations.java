package org.tandem.matching.recommend;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** The best partners for one person now, or why there is none. */
public sealed interface Recommendations extends Answer {

    /** Returns the role of the person asked about. */
    Role role();

    /** Returns the id of the person asked about. */
    String person();

    /** Returns the pairs recommended, best first; empty if there is none. */
    List<Recommendation> pairs();

    /**
     * The best partners.
     *
     * @param role the role of the person asked about
     * @param person that person's id
     * @param pairs best first; at least one
     * @param complete whether there was time to try everybody who could be among the best
     */
    record Best(Role role, String person, List<Recommendation> pairs, boolean complete) implements Recommendations {
        /** Copies the list. */
        public Best {
            pairs = ImmutableList.copyOf(pairs);
        }

        @Override
        public String say(Wording wording) {
            String key = role == Role.MENTEE ? "best.mentors" : "best.mentees";
            List<String> lines = new ArrayList<>();
            lines.add(wording.phrase(Recommendations.class, key, wording.person(person), pairs.size()));
            pairs.forEach(pair -> lines.add(pair.say(wording)));
            if (!complete) {
                lines.add(wording.phrase(Recommendations.class, "best.time"));
            }
            return String.join("\n", lines);
        }
    }

    /**
     * Nobody can be recommended.
     *
     * @param role the role of the person asked about
     * @param person that person's id
     * @param why the reason
     */
    record None(Role role, String person, Cause why) implements Recommendations {
        @Override
        public List<Recommendation> pairs() {
            return ImmutableList.of();
        }

        @Override
        public String say(Wording wording) {
            String key = switch (why) {
                case NO_ROOM -> role == Role.MENTEE ? "none.has-all" : "none.no-place";
                case NOBODY_ELIGIBLE -> "none.nobody-eligible";
                case PARTNERS_TAKEN -> role == Role.MENTEE ? "none.mentors-full" : "none.mentees-served";
                case FIXED_OTHERWISE -> "none.fixed-otherwise";
                case TIME_IS_UP -> "none.time";
            };
            return wording.phrase(Recommendations.class, key, wording.person(person));
        }
    }

    /** Why nobody can be recommended. */
    enum Cause {
        /** The mentee already has all mentors wanted, or the mentor no free place. */
        NO_ROOM,
        /** Nobody is eligible for the person. */
        NOBODY_ELIGIBLE,
        /** Those eligible have no free place, or already have all mentors wanted. */
        PARTNERS_TAKEN,
        /** Fixed pairs and limits leave no room for a further pair of the person. */
        FIXED_OTHERWISE,
        /** The deadline was over before anybody was tried. */
        TIME_IS_UP
    }
}
