package org.tandem.matching.policy.rule;

import org.tandem.matching.internal.index.Competences;
import org.tandem.matching.internal.index.Groups;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Programme;

/** Asks that the mentor offers what the mentee must have. */
final class MustHaveJudge implements Judge {
    private final Programme programme;
    private final Competences competences;
    private final SharedCandidates offering;

    MustHaveJudge(Programme programme) {
        this.programme = programme;
        competences = new Competences(programme.mentees(), programme.mentors());
        Groups offers = competences.offers();
        offering = new SharedCandidates(
                offers.count(), offer -> Candidates.only(offers.members(offer)).sure());
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return competences.unmetMustHave(mentee, mentor) < 0 ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        Candidates candidates = Candidates.ALL;
        for (int need = 0; need < competences.needs(mentee); need++) {
            if (competences.isMustHave(mentee, need)) {
                candidates = candidates.and(offering.of(competences.offersOf(mentee, need)));
            }
        }
        return candidates;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        int unmet = competences.unmetMustHave(mentee, mentor);
        CompetenceNeed need = programme.mentees().get(mentee).profile().seeks().get(unmet);
        return new Reason.CompetenceMissing(
                need.competence(), need.level(), competences.levelOffered(mentee, unmet, mentor));
    }
}
