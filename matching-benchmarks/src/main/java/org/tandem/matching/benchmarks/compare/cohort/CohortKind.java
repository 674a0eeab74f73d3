package org.tandem.matching.benchmarks.compare.cohort;

import java.util.Set;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Quota;

/**
 * What sets one family of cohorts apart from others.
 *
 * @param name stable, as it is given on the command line
 * @param base the ready policy that everything else is added to
 * @param skew how uneven people are
 * @param supply how places and mentors wanted compare
 * @param queue who goes first
 * @param rules what couples pairs
 * @param decided what stands before anything is matched
 */
public record CohortKind(
        String name, Base base, Skew skew, Supply supply, Queue queue, Rules rules, Decided decided) {

    /** A ready policy. */
    public enum Base {
        /** Cross-mentoring in a city. */
        CITY,
        /** An association that recommends mentors. */
        ASSOCIATION,
        /** A party's pilot. */
        PARTY
    }

    /**
     * How uneven people are.
     *
     * @param companies exponent of Zipf's law for the sizes of companies, for both roles; 1 is skewed, 2 means that a few
     *     companies send nearly everybody
     * @param mustHaves share of mentees who must have a competence
     * @param partners mean number of eligible mentors of a mentee that the reach is set for; 0 leaves the policy's reach
     * @param stars share of mentors with many places whom half of the mentees wish for
     */
    public record Skew(double companies, double mustHaves, int partners, double stars) {}

    /**
     * How places and mentors wanted compare.
     *
     * @param places places of all mentors together for a mentor wanted; 0.5 is short, 1.6 ample
     * @param mostPlaces places that a mentor has at most, unless {@code places} asks for more
     * @param mostWanted mentors that a mentee wants at most
     */
    public record Supply(double places, int mostPlaces, int mostWanted) {}

    /**
     * Who goes first.
     *
     * @param priorities who has a priority
     * @param days when mentees applied
     * @param guarantee rounds after which a mentee is overdue; {@link #NO_GUARANTEE} for none
     */
    public record Queue(Priorities priorities, Days days, int guarantee) {
        /** Stands for no waiting-time guarantee. */
        public static final int NO_GUARANTEE = -1;
    }

    /** Who has a priority. */
    public enum Priorities {
        /** Nobody. */
        NONE,
        /** One mentee in ten, 1 to 3. */
        FEW,
        /** Everybody, 0 to 9. */
        ALL
    }

    /** When mentees applied. */
    public enum Days {
        /** All at the start. */
        NONE,
        /** In one of twelve weeks. */
        WEEKS,
        /** Each on another day, as long as there are at most a thousand. */
        EACH
    }

    /**
     * What couples pairs.
     *
     * @param apart whether mentees of competing companies may share a mentor
     * @param own a rule of the programme's own about mentees who share a mentor
     * @param lines share of mentees whose line manager is a mentor of their company, if it has one
     * @param rivals business ties for a company, half of them between competitors
     * @param quotas the kinds of quotas
     * @param loads how mentees are spread over mentors
     */
    public record Rules(
            Strictness apart, Own own, double lines, double rivals, Set<Quota.Kind> quotas, Loads loads) {
        /** Keeps a copy. */
        public Rules {
            quotas = Set.copyOf(quotas);
        }
    }

    /** How strict a rule is. */
    public enum Strictness {
        /** There is no such rule. */
        ABSENT,
        /** Breaking it costs points. */
        COSTING,
        /** It must not be broken. */
        HARD
    }

    /** A rule about two mentees of a mentor that no ready policy has. */
    public enum Own {
        /** There is none. */
        NONE,
        /** Mentees of one mentor are less than three career stages apart. */
        STAGES,
        /** Two mentees of one mentor seek a competence in common. */
        TOPICS,
        /** The same, and breaking it costs points. */
        TOPICS_COSTING
    }

    /**
     * What stands before anything is matched, as shares of all mentees.
     *
     * @param fixed those with a pair that is fixed, where the rules allow it
     * @param barred those with a pair that is barred
     * @param running those with a running mentorship
     */
    public record Decided(double fixed, double barred, double running) {}

    /**
     * Returns a copy in which one number is another, and that says so in its name, as in {@code city:partners=20}.
     *
     * @param setting {@code companies}, {@code must-haves}, {@code partners}, {@code stars}, {@code places}, {@code wanted}
     *     or {@code lines}
     * @throws IllegalArgumentException if there is no such setting
     */
    public CohortKind with(String setting, double value) {
        CohortKind changed = switch (setting) {
            case "companies" -> with(new Skew(value, skew.mustHaves, skew.partners, skew.stars));
            case "must-haves" -> with(new Skew(skew.companies, value, skew.partners, skew.stars));
            case "partners" -> with(new Skew(skew.companies, skew.mustHaves, (int) value, skew.stars));
            case "stars" -> with(new Skew(skew.companies, skew.mustHaves, skew.partners, value));
            case "places" -> with(new Supply(value, supply.mostPlaces, supply.mostWanted));
            case "wanted" -> with(new Supply(supply.places, supply.mostPlaces, (int) value));
            case "lines" ->
                with(new Rules(rules.apart, rules.own, value, rules.rivals, rules.quotas, rules.loads));
            default ->
                throw new IllegalArgumentException("The setting (" + setting + ") of a kind of cohorts is unknown.\n"
                        + "Maybe one of these was meant: companies, must-haves, partners, stars, places, wanted, lines.");
        };
        return changed.named(name + ":" + setting + "=" + value);
    }

    /** Returns a copy with another name. */
    public CohortKind named(String newName) {
        return new CohortKind(newName, base, skew, supply, queue, rules, decided);
    }

    /** Returns a copy whose people are as uneven as said. */
    public CohortKind with(Skew newSkew) {
        return new CohortKind(name, base, newSkew, supply, queue, rules, decided);
    }

    /** Returns a copy with other places. */
    public CohortKind with(Supply newSupply) {
        return new CohortKind(name, base, skew, newSupply, queue, rules, decided);
    }

    /** Returns a copy in which others go first. */
    public CohortKind with(Queue newQueue) {
        return new CohortKind(name, base, skew, supply, newQueue, rules, decided);
    }

    /** Returns a copy with other rules. */
    public CohortKind with(Rules newRules) {
        return new CohortKind(name, base, skew, supply, queue, newRules, decided);
    }

    /** Returns a copy with other decisions. */
    public CohortKind with(Decided newDecided) {
        return new CohortKind(name, base, skew, supply, queue, rules, newDecided);
    }

    @Override
    public String toString() {
        return name;
    }
}
