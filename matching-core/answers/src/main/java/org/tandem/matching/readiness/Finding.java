package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Something that a coordinator may want to mend before matching. */
public sealed interface Finding extends Answer {

    /** How bad a finding is; the worst first. */
    enum Severity {
        /** Mentors that mentees want cannot all be given. */
        EMPTY_SEATS,
        /** Mentors or organisations are left out. */
        LEFT_OUT,
        /** A coordinator should have a look. */
        TO_REVIEW
    }

    /** Returns how bad it is. */
    Severity severity();

    /** Returns how many seats, places, people, pairs or organisations it is about; 1 or more. */
    long weight();

    /**
     * Not all seats can be filled.
     *
     * @param totals what there is
     */
    record SeatsUnfillable(Totals totals) implements Finding {
        @Override
        public Severity severity() {
            return Severity.EMPTY_SEATS;
        }

        @Override
        public long weight() {
            return totals.seats() - totals.mostMatches();
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.seats", weight(), totals.places());
        }
    }

    /**
     * A rule takes somebody's last partner: without it alone, mentees would have a mentor who now have none.
     *
     * @param effect what the rule does
     */
    record RuleStarves(RuleEffect effect) implements Finding {
        @Override
        public Severity severity() {
            return effect.mentees() > 0 ? Severity.EMPTY_SEATS : Severity.LEFT_OUT;
        }

        @Override
        public long weight() {
            return effect.mentees() > 0 ? effect.mentees() : effect.mentors();
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Finding.class,
                    "finding.rule",
                    wording.piece(effect.rule()),
                    effect.mentees(),
                    effect.mentors(),
                    effect.removedAlone() + effect.heldAlone());
        }
    }

    /**
     * A competence that mentees must have is offered too rarely.
     *
     * @param balance how often
     */
    record CompetenceShort(CompetenceBalance balance) implements Finding {
        @Override
        public Severity severity() {
            return Severity.EMPTY_SEATS;
        }

        @Override
        public long weight() {
            return balance.mustHaveMissing();
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Finding.class, "finding.competence", balance.competence(), balance.mustHaves(), weight());
        }
    }

    /**
     * A language or form has too few places for those who state nothing else, or a region has; those of a region may still
     * find somebody next to it.
     *
     * @param balance how many
     */
    record TopicShort(Balance balance) implements Finding {
        @Override
        public Severity severity() {
            return balance.topic().kind() == SharedRequirement.Kind.REGION ? Severity.TO_REVIEW : Severity.EMPTY_SEATS;
        }

        @Override
        public long weight() {
            return balance.missing();
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Finding.class,
                    balance.topic().kind() == SharedRequirement.Kind.REGION ? "finding.region" : "finding.topic",
                    balance.topic().say(wording),
                    balance.seatsOnly(),
                    balance.places());
        }
    }

    /**
     * A mentee has no eligible mentor.
     *
     * @param tally what became of the possible ones
     * @param seats mentors whom the mentee still wants
     */
    record NobodyForMentee(Tally tally, int seats) implements Finding {
        @Override
        public Severity severity() {
            return Severity.EMPTY_SEATS;
        }

        @Override
        public long weight() {
            return seats;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.mentee", wording.person(tally.person()))
                    + TallyWords.of(tally, wording);
        }
    }

    /**
     * A mentor has no eligible mentee.
     *
     * @param tally what became of the possible ones
     * @param places the mentor's free places
     */
    record NobodyForMentor(Tally tally, int places) implements Finding {
        @Override
        public Severity severity() {
            return Severity.LEFT_OUT;
        }

        @Override
        public long weight() {
            return places;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.mentor", wording.person(tally.person()))
                    + TallyWords.of(tally, wording);
        }
    }

    /**
     * Nobody of an organisation has an eligible partner.
     *
     * @param organisation the organisation's id
     * @param people its mentees with an open seat and mentors with a free place
     */
    record OrganisationLeftOut(String organisation, int people) implements Finding {
        @Override
        public Severity severity() {
            return Severity.LEFT_OUT;
        }

        @Override
        public long weight() {
            return people;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.organisation", organisation, people);
        }
    }

    /**
     * Pairs are held for review; fixing one releases it.
     *
     * @param rule the first rule that holds them
     * @param pairs their number
     */
    record PairsHeld(String rule, int pairs) implements Finding {
        @Override
        public Severity severity() {
            return Severity.TO_REVIEW;
        }

        @Override
        public long weight() {
            return pairs;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.held", wording.piece(rule), pairs);
        }
    }

    /**
     * People with room are not admitted, although the policy asks for it.
     *
     * @param mentees number of mentees
     * @param mentors number of mentors
     */
    record NotAdmitted(int mentees, int mentors) implements Finding {
        @Override
        public Severity severity() {
            return Severity.TO_REVIEW;
        }

        @Override
        public long weight() {
            return (long) mentees + mentors;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.not-admitted", mentees, mentors);
        }
    }

    /**
     * Organisations to which nobody belongs.
     *
     * @param organisations their ids
     */
    record OrganisationsWithoutPeople(List<String> organisations) implements Finding {

        /** Copies the list. */
        public OrganisationsWithoutPeople {
            organisations = ImmutableList.copyOf(organisations);
        }

        @Override
        public Severity severity() {
            return Severity.TO_REVIEW;
        }

        @Override
        public long weight() {
            return organisations.size();
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Finding.class, "finding.empty", organisations.size(),
                    String.join(", ", organisations));
        }
    }
}
