package org.tandem.matching.examples.office.report;

import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;

/**
 * Where the mentees of a plan stand. Every mentee has what they want or looks for a mentor; every mentor looked for is given, as a
 * pair, or missing; and whoever misses one gets nobody new or fewer than they want.
 *
 * @param mentees all mentees
 * @param looking those who want more mentors than they have
 * @param wanted how many mentors these want, besides running mentorships
 * @param pairs how many of these the plan gives
 * @param nobody mentees to whom the plan gives nobody, though they look for a mentor
 * @param barred those of them who could not be matched, because the policy asks for an admission that they lack
 * @param fewer mentees to whom the plan gives some, but fewer than they want
 */
record Counts(long mentees, long looking, long wanted, long pairs, long nobody, long barred, long fewer) {

    static Counts of(Facts facts, Plan plan) {
        CompatibilityGraph graph = facts.graph();
        long looking = IntStream.range(0, graph.menteeCount())
                .filter(mentee -> graph.openSeats(mentee) > 0)
                .count();
        List<String> nobody = plan.unmatched().stream()
                .filter(one -> one.matched() == 0)
                .map(Unmatched::mentee)
                .toList();
        Admission admission = Admission.of(facts);
        return new Counts(
                graph.menteeCount(),
                looking,
                plan.wanted(),
                plan.matched(),
                nobody.size(),
                nobody.stream().filter(admission::isLackedByMentee).count(),
                plan.unmatched().size() - nobody.size());
    }

    /** Returns how many mentees have all the mentors they want. */
    long settled() {
        return mentees - looking;
    }

    long missing() {
        return wanted - pairs;
    }

    /** Returns what each number counts, and what becomes of the difference. */
    String say(Teller teller) {
        StringBuilder said = new StringBuilder(
                settled() == 0 ? teller.phrase("count.all", mentees)
                        : teller.phrase("count.some", mentees, looking, settled()));
        if (looking > 0) {
            String wish = wanted == looking ? "count.each" : "count.several";
            said.append(' ').append(teller.phrase(wish, looking, wanted));
            said.append(' ')
                    .append(missing() == 0
                            ? teller.phrase("count.given", pairs)
                            : teller.phrase("count.missing", pairs, missing()) + lacking(teller));
        }
        return said.toString();
    }

    private String lacking(Teller teller) {
        String separator = nobody > 0 && fewer > 0 ? ", " : "";
        return " " + (nobody > 0 ? teller.phrase("count.nobody", nobody) + unadmitted(teller) : "") + separator
                + (fewer > 0 ? teller.phrase("count.fewer", fewer) : "") + ".";
    }

    private String unadmitted(Teller teller) {
        return barred > 0 ? " " + teller.phrase("count.not-admitted", barred) : "";
    }
}
