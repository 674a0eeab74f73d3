package org.tandem.matching.io.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.Offer;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Organisation;
import tools.jackson.databind.node.ObjectNode;

/** The form of needs and offers. */
final class NeedsForm extends ObjectForm<NeedsAndOffers> {
    private final Form<List<Organisation>> organisations;
    private final Form<List<BusinessTie>> businessTies;
    private final Form<List<Need>> needs;
    private final Form<List<Offer>> offers;
    private final Form<List<Commitment>> commitments;
    private final Form<List<Decision>> decisions;

    NeedsForm(Forms forms) {
        organisations = ListForm.of(forms.of(Organisation.class));
        businessTies = ListForm.of(forms.of(BusinessTie.class));
        needs = ListForm.of(forms.of(Need.class));
        offers = ListForm.of(forms.of(Offer.class));
        commitments = ListForm.of(forms.of(Commitment.class));
        decisions = ListForm.of(forms.of(Decision.class));
    }

    @Override
    void write(NeedsAndOffers facts, ObjectNode members) {
        members.set("start", Forms.DAY.write(facts.programme().start()));
        members.set("end", Forms.DAY.write(facts.programme().end()));
        set(members, "organisations", organisations, facts.programme().organisations());
        set(members, "businessTies", businessTies, facts.programme().businessTies());
        set(members, "needs", needs, facts.needs());
        set(members, "offers", offers, facts.offers());
        set(members, "commitments", commitments, facts.commitments());
        // Commitments are fixed pairs of the programme that rules see.
        set(members, "decisions", decisions, facts.programme().decisions().stream()
                .filter(decision -> decision.kind() != Decision.Kind.FIX)
                .toList());
    }

    private static <V> void set(ObjectNode members, String name, Form<List<V>> form, List<V> values) {
        if (!values.isEmpty()) {
            members.set(name, form.write(values));
        }
    }

    @Override
    @Nullable
    NeedsAndOffers read(Members members) {
        var start = members.take("start", Forms.DAY);
        var end = members.take("end", Forms.DAY);
        List<Organisation> known = members.take("organisations", organisations);
        List<BusinessTie> ties = members.take("businessTies", businessTies);
        List<Need> asked = members.take("needs", needs);
        List<Offer> offered = members.take("offers", offers);
        List<Commitment> committed = members.take("commitments", commitments);
        List<Decision> decided = members.take("decisions", decisions);
        if (start == null || end == null || known == null || ties == null || asked == null || offered == null
                || committed == null || decided == null) {
            return null;
        }
        return members.at().made(() -> {
            NeedsAndOffers.Builder facts = NeedsAndOffers.builder(start).end(end);
            known.forEach(facts::organisation);
            ties.forEach(facts::businessTie);
            asked.forEach(facts::need);
            offered.forEach(facts::offer);
            committed.forEach(facts::commitment);
            decided.forEach(facts::decision);
            return facts.build();
        });
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        schema.member("start", Forms.DAY, parts);
        schema.member("end", Forms.DAY, parts);
        schema.member("organisations", organisations, parts);
        schema.member("businessTies", businessTies, parts);
        schema.member("needs", needs, parts);
        schema.member("offers", offers, parts);
        schema.member("commitments", commitments, parts);
        schema.member("decisions", decisions, parts);
    }
}
