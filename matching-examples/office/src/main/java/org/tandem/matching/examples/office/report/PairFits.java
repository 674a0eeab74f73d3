package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.io.facts.DataGaps;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** Who meets whom, the weakest fit first, why, and what each criterion gives to the pair. */
final class PairFits {
    /** Longer lists are for a spreadsheet, and plan.csv is one. */
    static final int MOST_SHOWN = 500;
    /** Those who need a look most; phones fold the others away. */
    private static final int WEAKEST = 12;

    private final Teller teller;
    private final Plan plan;
    private final Facts facts;
    private final WhyFits why;
    private final CriterionBars criteria;
    private final PairDistances distances;

    PairFits(Teller teller, Plan plan, Facts facts, WhyFits why) {
        this.teller = teller;
        this.plan = plan;
        this.facts = facts;
        this.why = why;
        criteria = new CriterionBars(plan);
        distances = PairDistances.of(facts);
    }

    /** Returns where a pair is shown, by its position in the plan. */
    static String anchor(int pair) {
        return "pair-" + (pair + 1);
    }

    Section section() {
        if (plan.matches().isEmpty()) {
            return new Section("pairs", teller.phrase("pairs"), List.of(teller.paragraph("pairs.none")));
        }
        List<Integer> weakestFirst = IntStream.range(0, plan.matched())
                .boxed()
                .sorted(Comparator.comparingDouble(pair -> plan.matches().get(pair).percent()))
                .limit(MOST_SHOWN)
                .toList();
        List<Html> content = new ArrayList<>();
        content.add(teller.paragraph(criteria.names().isEmpty() ? "pairs.lead.own" : "pairs.lead"));
        long fixed = plan.matches().stream().filter(Match::fixed).count();
        if (fixed > 0) {
            content.add(teller.paragraph("pairs.marked", fixed));
        }
        if (weakestFirst.size() < plan.matched()) {
            content.add(teller.note("pairs.more", weakestFirst.size(), plan.matched()));
        }
        content.add(new PairIndex(teller, plan, weakestFirst).html());
        if (!criteria.names().isEmpty()) {
            content.add(OnPhones.folded(
                    teller.phrase("pairs.colours"), List.of(teller.paragraph("pairs.criteria"), legend())));
        }
        content.add(list(weakestFirst.stream().limit(WEAKEST).toList(), 1));
        if (weakestFirst.size() > WEAKEST) {
            content.add(OnPhones.folded(
                    teller.phrase("pairs.others", weakestFirst.size() - WEAKEST),
                    List.of(list(weakestFirst.stream().skip(WEAKEST).toList(), WEAKEST + 1))));
        }
        content.add(new PairTable(teller, criteria, distances)
                .of(weakestFirst.stream().sorted().map(plan.matches()::get).toList()));
        return new Section("pairs", teller.phrase("pairs"), content);
    }

    /** The criteria with what they give to all pairs together. */
    private Html legend() {
        Tag legend = Tag.of("ul", "legend");
        plan.pointsByCriterion()
                .forEach((criterion, points) -> legend.add(Tag.of("li")
                        .add(criteria.mark(criterion))
                        .text(teller.piece(criterion) + " ")
                        .add(Tag.of("span", "quiet").add(teller.figure(points)))));
        return legend;
    }

    private Html list(List<Integer> pairs, int start) {
        Tag list = Tag.of("ol", "pairs").set("start", Integer.toString(start));
        pairs.forEach(pair -> list.add(Tag.of("li").add(pair(plan.matches().get(pair), anchor(pair)))));
        return list;
    }

    private Html pair(Match match, String id) {
        Tag partner = Tag.of("span")
                .add(Tag.of("span", "meets").text(teller.phrase("pairs.meets") + " "))
                .add(teller.person(match.mentor()));
        if (match.fixed()) {
            partner.text(" ").add(Tag.of("strong", "fixed").text(teller.phrase("pairs.mark")));
        }
        Tag summary = Tag.of("summary")
                .add(Tag.of("span", "who").add(teller.person(match.mentee())).text(" ").add(partner))
                .add(Tag.of("span", "fit").text(teller.phrase("percent", Math.round(match.percent()))))
                .add(criteria.bar(match, teller));
        Tag pair = Tag.of("details", "pair").set("id", id).add(summary);
        Optional<Double> kilometres = distances.kilometres(match);
        List<String> words = why.sentences(match, kilometres);
        if (!words.isEmpty()) {
            pair.add(Tag.of("p", "why").text(String.join(" ", words)));
        }
        pair.add(figures(match, kilometres));
        DataGaps.ofPair(facts, match.mentor(), match.mentee(), teller.wording())
                .ifPresent(gaps -> pair.add(Tag.of("p", "quiet").text(gaps)));
        return pair;
    }

    /** What a pair's bar shows, in figures. */
    private Html figures(Match match, Optional<Double> kilometres) {
        Tag list = Tag.of("dl", "figures");
        for (Contribution given : match.contributions()) {
            list.add(Tag.of("div")
                    .add(Tag.of("dt").add(criteria.mark(given.criterion())).text(teller.piece(given.criterion())))
                    .add(Tag.of("dd")
                            .text(teller.phrase("pairs.given", given.points(), 1_000L * given.weight()))));
        }
        list.add(entry(teller.phrase("points"), teller.number(match.points())));
        kilometres.ifPresent(
                far -> list.add(entry(teller.phrase("distance"), teller.phrase("kilometres", Math.round(far)))));
        if (match.fixed()) {
            list.add(entry(teller.phrase("pairs.decided"), teller.phrase("pairs.fixed")));
        }
        return list;
    }

    private static Html entry(String term, String value) {
        return Tag.of("div").add(Tag.of("dt").text(term)).add(Tag.of("dd").text(value));
    }
}
