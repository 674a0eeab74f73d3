package org.tandem.matching.examples.office.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** The pairs by name, of mentees and of mentors, with links to where they are told of. */
final class PairIndex {
    private final Teller teller;
    private final Plan plan;
    private final List<Integer> pairs;

    /** Lists the pairs at some positions of a plan. */
    PairIndex(Teller teller, Plan plan, List<Integer> pairs) {
        this.teller = teller;
        this.plan = plan;
        this.pairs = pairs;
    }

    Html html() {
        return Tag.of("details", "index")
                .add(Tag.of("summary").text(teller.phrase("index")))
                .add(Tag.of("h3").text(teller.phrase("map.mentees")))
                .add(list(Match::mentee, Match::mentor))
                .add(Tag.of("h3").text(teller.phrase("map.mentors")))
                .add(list(Match::mentor, Match::mentee));
    }

    private Html list(Function<Match, String> whose, Function<Match, String> partner) {
        Tag list = Tag.of("ul");
        Map<String, List<Integer>> byPerson = pairs.stream()
                .sorted(byName(pair -> partner.apply(plan.matches().get(pair))))
                .collect(Collectors.groupingBy(
                        pair -> whose.apply(plan.matches().get(pair)), LinkedHashMap::new, Collectors.toList()));
        byPerson.keySet().stream().sorted(byName(Function.identity())).forEach(person -> {
            Tag entry = Tag.of("li").add(teller.person(person)).text(": ");
            String separator = "";
            for (int pair : byPerson.getOrDefault(person, List.of())) {
                entry.text(separator)
                        .add(Tag.of("a")
                                .set("href", "#" + PairFits.anchor(pair))
                                .add(teller.person(partner.apply(plan.matches().get(pair)))));
                separator = ", ";
            }
            list.add(entry);
        });
        return list;
    }

    /** Orders as people of the page's language do, and by id who is called the same. */
    private <T> Comparator<T> byName(Function<T, String> id) {
        Collator collator = Collator.getInstance(teller.wording().locale());
        return Comparator.comparing((T one) -> teller.wording().person(id.apply(one)), collator)
                .thenComparing(id);
    }
}
