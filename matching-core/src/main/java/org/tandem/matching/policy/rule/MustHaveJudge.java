package org.tandem.matching.policy.rule;

import org.tandem.matching.internal.index.Competences;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Programme;

/** Asks that the mentor offers what the mentee must have. */
final class MustHaveJudge implements Judge {
    private final Programme programme;
    private final Competences competences;

    MustHaveJudge(Programme programme) {
        this.programme = programme;
        competences = new Competences(programme.mentees(), programme.mentors());
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return competences.unmetMustHave(mentee, mentor) < 0 ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        int unmet = competences.unmetMustHave(mentee, mentor);
        CompetenceNeed need = programme.mentees().get(mentee).profile().seeks().get(unmet);
        return new Reason.CompetenceMissing(
                need.competence(), need.level(), competences.levelOffered(mentee, unmet, mentor));
    }
}
