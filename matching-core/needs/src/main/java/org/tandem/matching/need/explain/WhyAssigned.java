package org.tandem.matching.need.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.OfferUse;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Why units of an offer go to a need.
 *
 * @param assignment what goes there
 * @param need how far the need is met
 * @param offer how far the offer is used
 * @param criteria what each criterion gives to a unit, in the policy's order
 * @param rules the rules that the pair passed, with what they measured
 */
public record WhyAssigned(
        Assignment assignment,
        Fulfilment need,
        OfferUse offer,
        List<Contribution> criteria,
        List<RuleVerdict> rules)
        implements Answer {

    /** Copies the lists. */
    public WhyAssigned {
        criteria = ImmutableList.copyOf(criteria);
        rules = ImmutableList.copyOf(rules);
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(
                WhyAssigned.class,
                "why",
                wording.person(assignment.offer()),
                wording.person(assignment.need()),
                assignment.quantity(),
                assignment.pointsOfUnit(),
                assignment.percent(),
                need.given(),
                need.asked(),
                offer.used(),
                offer.offered()));
        if (assignment.committed() > 0) {
            lines.add(wording.phrase(WhyAssigned.class, "why.committed", assignment.committed()));
        }
        for (Contribution given : criteria) {
            lines.add(wording.phrase(
                    WhyAssigned.class,
                    "why.criterion",
                    wording.piece(given.criterion()),
                    given.value(),
                    given.weight(),
                    given.points()));
        }
        for (RuleVerdict rule : rules) {
            NeedReasons.figures(rule, wording).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }
}
