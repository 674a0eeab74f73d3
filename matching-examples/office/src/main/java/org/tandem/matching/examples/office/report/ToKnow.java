package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.facts.DataGaps;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.PlanRemarks;
import org.tandem.matching.plan.Plan;

/** What should be known before the plan is read: what nobody stated, why nobody is matched, who mentors in a circle. */
record ToKnow(Teller teller, Facts facts, Plan plan) {

    /** Returns the section, if there is something. */
    Optional<Section> section() {
        List<String> sentences = new ArrayList<>(PlanRemarks.of(facts, plan, teller.wording()));
        sentences.addAll(DataGaps.of(facts, teller.wording()));
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Tag list = Tag.of("ul");
        sentences.forEach(sentence -> list.add(Tag.of("li").text(sentence)));
        return Optional.of(new Section("to-know", teller.phrase("to-know"), List.of(list)));
    }
}
