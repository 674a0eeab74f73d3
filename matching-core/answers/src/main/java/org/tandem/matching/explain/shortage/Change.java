package org.tandem.matching.explain.shortage;

import java.time.Duration;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * One change of a programme or its policy. Its cost orders changes by how much they ask of people; it has no unit and means
 * nothing beyond that order:
 *
 * <table>
 * <caption>Costs</caption>
 * <tr><th>change</th><th>cost</th></tr>
 * <tr><td>a held pair is reviewed and fixed</td><td>10</td></tr>
 * <tr><td>a mentor takes one mentee more</td><td>20, and 5 for every place the mentor has already; again for a second</td></tr>
 * <tr><td>a limit (distance, months, time) is relaxed</td><td>30, and 1 for each per cent of the limit, at most 100</td></tr>
 * <tr><td>a quota allows one match more</td><td>60; again for a second</td></tr>
 * <tr><td>a competence is no longer a must</td><td>60, and 10 for each step of its importance</td></tr>
 * <tr><td>a decision against a pair is taken back</td><td>150</td></tr>
 * <tr><td>a veto is withdrawn</td><td>200</td></tr>
 * <tr><td>a rule is waived for one pair</td><td>400</td></tr>
 * </table>
 */
public sealed interface Change extends Answer {

    /** Returns how much the change asks of people, above 0. */
    int cost();

    /**
     * A pair that is held for review is found to be in order, and fixed.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param rule name of the first rule that holds the pair
     * @param reason what must be found out
     */
    record PairReviewed(String mentor, String mentee, String rule, Reason reason) implements Change {
        @Override
        public int cost() {
            return 10;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Change.class,
                    "change.review",
                    Sentences.pair(mentor, mentee, wording),
                    wording.piece(rule));
        }
    }

    /**
     * A mentor takes more mentees at one time.
     *
     * @param mentor the mentor's id
     * @param from places as they are
     * @param to places to be; one or two more
     */
    record PlacesAdded(String mentor, int from, int to) implements Change {
        @Override
        public int cost() {
            return (to - from) * (20 + 5 * from);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.places", wording.person(mentor), from, to);
        }
    }

    /**
     * The rule {@link org.tandem.matching.policy.rule.Rules#withinReach} has a greater limit.
     *
     * @param from the limit as it is, in kilometres
     * @param to the limit to be, in kilometres, rounded up to a tenth
     */
    record ReachExtended(double from, double to) implements Change {
        @Override
        public int cost() {
            return Costs.ofLimit(from, to);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.reach", from, to);
        }
    }

    /**
     * The rule {@link org.tandem.matching.policy.rule.Rules#sharedMonths} asks for fewer months.
     *
     * @param from the least number as it is
     * @param to the least number to be; 1 or more
     */
    record MonthsLowered(int from, int to) implements Change {
        @Override
        public int cost() {
            return Costs.ofLimit(from, to);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.months", from, to);
        }
    }

    /**
     * The rule {@link org.tandem.matching.policy.rule.Rules#minimumTime} asks for less.
     *
     * @param from the least time per month as it is
     * @param to the least time per month to be; above zero
     */
    record TimeLowered(Duration from, Duration to) implements Change {
        @Override
        public int cost() {
            return Costs.ofLimit((double) from.toSeconds(), (double) to.toSeconds());
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.time", minutes(from), minutes(to));
        }

        private static double minutes(Duration time) {
            return time.toSeconds() / 60.0;
        }
    }

    /**
     * A quota allows more matches of each group.
     *
     * @param quota the quota's name
     * @param from matches as they are allowed
     * @param to matches to be allowed; one or two more
     */
    record QuotaRaised(String quota, int from, int to) implements Change {
        @Override
        public int cost() {
            return (to - from) * 60;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.quota", wording.piece(quota), from, to);
        }
    }

    /**
     * A competence that a mentee must find in a mentor becomes a wish.
     *
     * @param mentee the mentee's id
     * @param competence its key
     * @param importance its importance to the mentee, 1 to 5
     */
    record NoLongerAMust(String mentee, String competence, int importance) implements Change {
        @Override
        public int cost() {
            return 60 + 10 * importance;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.must", wording.person(mentee), competence);
        }
    }

    /**
     * A coordinator takes back a decision against a pair.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record DecisionLifted(String mentor, String mentee) implements Change {
        @Override
        public int cost() {
            return 150;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Change.class, "change.decision", Sentences.pair(mentor, mentee, wording));
        }
    }

    /**
     * Somebody withdraws a veto.
     *
     * @param by whose veto it is
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record VetoLifted(Role by, String mentor, String mentee) implements Change {
        @Override
        public int cost() {
            return 200;
        }

        @Override
        public String say(Wording wording) {
            String one = wording.person(by == Role.MENTOR ? mentor : mentee);
            String other = wording.person(by == Role.MENTOR ? mentee : mentor);
            return wording.phrase(Change.class, "change.veto", one, other);
        }
    }

    /**
     * A coordinator waives a rule for one pair: the last resort.
     *
     * @param rule the rule's name
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record RuleWaived(String rule, String mentor, String mentee) implements Change {
        @Override
        public int cost() {
            return 400;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Change.class,
                    "change.waive",
                    wording.piece(rule),
                    Sentences.pair(mentor, mentee, wording));
        }
    }
}
