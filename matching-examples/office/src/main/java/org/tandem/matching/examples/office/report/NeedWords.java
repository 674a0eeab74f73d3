package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Profile;

/**
 * The competences that one seeks, in words, the most important first.
 *
 * @param met those that the other offers as well as they are sought, or better
 * @param partly those that the other offers less well
 * @param lacking those that the other does not offer
 */
record NeedWords(List<String> met, List<String> partly, List<String> lacking) {

    /** Returns what {@code seeker} finds in {@code other}. */
    static NeedWords by(Profile seeker, Profile other, Teller teller) {
        NeedWords sought = new NeedWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        seeker.seeks().stream()
                .sorted(Comparator.comparing(CompetenceNeed::mustHave)
                        .thenComparingInt(CompetenceNeed::importance)
                        .reversed())
                .forEach(need -> sought.add(need, level(other, need), teller));
        return sought;
    }

    private static Optional<Integer> level(Profile person, CompetenceNeed need) {
        return person.offers().stream()
                .filter(offer -> offer.competence().equals(need.competence()))
                .map(CompetenceOffer::level)
                .findFirst();
    }

    private void add(CompetenceNeed need, Optional<Integer> level, Teller teller) {
        String competence =
                need.mustHave() ? teller.phrase("why.must", need.competence()) : need.competence();
        if (level.isEmpty()) {
            lacking.add(competence);
        } else if (level.get() < need.level()) {
            partly.add(teller.phrase("why.level", need.competence(), level.get(), need.level()));
        } else {
            met.add(competence);
        }
    }
}
