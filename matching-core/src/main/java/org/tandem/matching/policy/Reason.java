package org.tandem.matching.policy;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Map;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why a rule objects to a pair, with the figures it judged by. Reasons carry ids and keys, never names. */
public sealed interface Reason extends Answer {

    @Override
    default String say(Wording wording) {
        return ReasonWords.say(this, wording);
    }

    /** Mentor and mentee are one person in two roles. */
    record SamePerson() implements Reason {}

    /** The two are in a mentorship that overlaps the programme's term. */
    record AlreadyTogether() implements Reason {}

    /** A coordinator has barred the pair. */
    record BarredByCoordinator() implements Reason {}

    /** A coordinator holds the pair until it is decided. */
    record HeldByCoordinator() implements Reason {}

    /**
     * The board has not admitted somebody.
     *
     * @param who the side that is not admitted
     * @param status what the board decided about it
     */
    record NotAdmitted(Role who, AdmissionStatus status) implements Reason {}

    /**
     * Somebody does not want the other.
     *
     * @param by the side that said so; the mentor, if both did
     */
    record Vetoed(Role by) implements Reason {}

    /**
     * Both work for one organisation, or for two of one group of owners.
     *
     * @param mentorOrganisation id of the mentor's organisation
     * @param menteeOrganisation id of the mentee's organisation
     */
    record SameOrganisation(String mentorOrganisation, String menteeOrganisation) implements Reason {}

    /**
     * The organisations, or others of their groups of owners, do business with each other.
     *
     * @param tie the tie that stands in the way
     */
    record BusinessTied(BusinessTie tie) implements Reason {}

    /**
     * It is not known whether the organisations, or others of their groups of owners, do business with each other.
     *
     * @param tie the tie to find out about
     */
    record TieUndisclosed(BusinessTie tie) implements Reason {}

    /**
     * The people are tied personally.
     *
     * @param tie the tie that stands in the way
     */
    record PersonallyTied(PersonalTie tie) implements Reason {}

    /**
     * The two live or work too far apart and do not both work remotely.
     *
     * @param kilometres distance on the great circle
     * @param limit the greatest distance allowed, in kilometres
     */
    record TooFar(double kilometres, double limit) implements Reason {}

    /**
     * The distance is not known, and the two do not both work remotely.
     *
     * @param of the side without a location; the mentor, if both lack one
     */
    record LocationUnknown(Role of) implements Reason {}

    /**
     * The mentor lacks a competence that the mentee must have.
     *
     * @param competence its key
     * @param asked the level asked for
     * @param offered the level offered; 0 if not at all
     */
    record CompetenceMissing(String competence, int asked, int offered) implements Reason {}

    /** The two share no language. */
    record NoSharedLanguage() implements Reason {}

    /** The two share no form of working together. */
    record NoSharedForm() implements Reason {}

    /**
     * Somebody gives too little time.
     *
     * @param who the side that gives less
     * @param given its time per month; zero if unknown
     * @param least the least time per month
     */
    record TooLittleTime(Role who, Duration given, Duration least) implements Reason {}

    /**
     * The two are available together too seldom.
     *
     * @param shared months of the term in which both are available
     * @param least the least number of months
     */
    record TooFewSharedMonths(int shared, int least) implements Reason {}

    /**
     * A rule about two matches objects to this one beside a running mentorship.
     *
     * @param planRule the rule's name
     * @param mentor mentor of the running mentorship
     * @param mentee mentee of the running mentorship
     */
    record ClashesWithRunning(String planRule, String mentor, String mentee) implements Reason {}

    /**
     * The two fit less than the policy's floor asks for.
     *
     * @param percent how well they fit, in per cent of a perfect pair
     * @param floor the least that is allowed, in per cent
     */
    record BelowFloor(double percent, double floor) implements Reason {}

    /**
     * A rule of the programme's own objects.
     *
     * @param rule the rule's name
     * @param figures what it judged by, in words of its own; no names, no free text about people
     */
    record OwnRule(String rule, Map<String, ?> figures) implements Reason {

        /** Copies the map, keeping its order. */
        public OwnRule {
            figures = ImmutableMap.copyOf(figures);
        }
    }
}
