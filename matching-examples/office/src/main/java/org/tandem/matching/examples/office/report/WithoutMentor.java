package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Remedy;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;

/** Who lacks a mentor, why, and what would help. */
final class WithoutMentor {
    static final int MOST_SHOWN = 200;
    /** Further remedies are folded away. */
    private static final int FIRST_REMEDIES = 3;

    private final Teller teller;
    private final Plan plan;
    private final Studies studies;
    private final boolean people;

    WithoutMentor(Teller teller, Plan plan, Studies studies, boolean people) {
        this.teller = teller;
        this.plan = plan;
        this.studies = studies;
        this.people = people;
    }

    /** Returns where somebody is told of, by the position among the unmatched. */
    static String anchor(int unmatched) {
        return "without-" + (unmatched + 1);
    }

    Section section() {
        List<Unmatched> all = plan.unmatched();
        List<Html> content = new ArrayList<>();
        content.add(teller.paragraph("without.lead", all.size()));
        for (int one = 0; one < Math.min(MOST_SHOWN, all.size()); one++) {
            content.add(card(all.get(one), anchor(one)));
        }
        if (all.size() > MOST_SHOWN) {
            content.add(teller.note("without.more", MOST_SHOWN, all.size()));
        }
        if (people && studies.why().size() < all.size()) {
            content.add(teller.note("without.unexplained", all.size() - studies.why().size()));
        }
        return new Section("without", teller.phrase("without"), content);
    }

    private Html card(Unmatched one, String id) {
        Tag card = Tag.of("article", "card")
                .set("id", id)
                .add(Tag.of("h3").add(teller.person(one.mentee())));
        if (one.missing() > 1 || one.matched() > 0) {
            card.add(Tag.of("p", "quiet").text(teller.phrase("without.figures", one.missing(), one.matched())));
        }
        card.add(Tag.of("p").text(reason(one.reason())));
        Optional.ofNullable(studies.why().get(one.mentee())).ifPresent(why -> card.add(why(why)));
        Optional.ofNullable(studies.help().get(one.mentee())).ifPresent(help -> card.add(help(help)));
        return card;
    }

    private Html why(WhyUnmatched why) {
        return Tag.of("details")
                .add(Tag.of("summary").text(teller.phrase("without.why")))
                .add(teller.lines(why));
    }

    private List<Html> help(Help help) {
        if (help.remedies().isEmpty()) {
            return teller.lines(help);
        }
        List<Remedy> first = help.remedies().stream().limit(FIRST_REMEDIES).toList();
        List<Remedy> more = help.remedies().stream().skip(FIRST_REMEDIES).toList();
        List<Html> pieces = new ArrayList<>();
        pieces.add(list(first, 1));
        if (!more.isEmpty()) {
            pieces.add(Tag.of("details")
                    .add(Tag.of("summary").text(teller.phrase("without.help.more", more.size())))
                    .add(list(more, FIRST_REMEDIES + 1)));
        }
        if (!help.exhaustive()) {
            pieces.add(teller.note(help.tried() == Help.Tried.UNTIL_DEADLINE ? "without.help.until-deadline"
                    : "without.help.not-exhaustive"));
        }
        return OnPhones.headed("h4", teller.phrase("without.help"), pieces);
    }

    private Html list(List<Remedy> remedies, int start) {
        Tag list = Tag.of("ol").set("start", Integer.toString(start));
        remedies.forEach(remedy -> list.add(Tag.of("li").text(remedy.say(teller.wording()))));
        return list;
    }

    private String reason(UnmatchedReason reason) {
        return switch (reason) {
            case UnmatchedReason.NobodyEligible nobody -> teller.phrase("reason.nobody");
            case UnmatchedReason.NobodyElseEligible nobody -> teller.phrase("reason.nobody-else");
            case UnmatchedReason.NotJudged notJudged -> teller.phrase("reason.not-judged");
            case UnmatchedReason.HeldForReview held -> teller.phrase("reason.held", held.pairs().size());
            case UnmatchedReason.EveryoneEligibleIsFull full -> teller.phrase("reason.full", full.eligible().size());
            case UnmatchedReason.QuotasUsedUp quotas ->
                teller.phrase(
                        "reason.quotas",
                        quotas.mentors().size(),
                        quotas.quotas().stream()
                                .map(used -> teller.wording().piece(used.quota()) + " (" + used.group() + ": "
                                        + used.allowed() + ")")
                                .collect(Collectors.joining(", ")));
            case UnmatchedReason.PlacesLeft left -> teller.phrase("reason.left", left.mentors().size());
        };
    }
}
