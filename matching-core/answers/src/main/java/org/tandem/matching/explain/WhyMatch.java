package org.tandem.matching.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Why a mentor and a mentee are matched with each other.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param points what the pair is worth
 * @param percent the points as a share of those of a perfect pair, in per cent
 * @param fixed whether a coordinator has fixed the pair
 * @param criteria what each criterion gives, in the policy's order; empty if scores are the caller's own
 * @param rules the rules that the pair passed, in the policy's order; empty if only a graph is given
 * @param rankForMentor the mentee's rank among the mentor's wishes, from 1; absent if not wished, or only a graph is given
 * @param rankForMentee the mentor's rank among the mentee's wishes, from 1; absent if not wished, or only a graph is given
 * @param othersForMentor the best mentees whom the mentor could have had instead, best first
 * @param othersForMentee the best mentors whom the mentee could have had instead, best first
 */
public record WhyMatch(
        String mentor,
        String mentee,
        long points,
        double percent,
        boolean fixed,
        List<Share> criteria,
        List<PassedRule> rules,
        OptionalInt rankForMentor,
        OptionalInt rankForMentee,
        List<Alternative> othersForMentor,
        List<Alternative> othersForMentee)
        implements Answer {

    /**
     * What a criterion gives to the pair.
     *
     * @param contribution its value, weight and points
     * @param percent its share of the pair's points, in per cent; 0 if the pair has none
     */
    public record Share(Contribution contribution, double percent) {}

    /**
     * A rule that the pair passed, or that a coordinator waived by fixing the pair.
     *
     * @param rule the rule's name
     * @param settings its limits and choices
     * @param figures what it measured of the pair and its limits, by name; empty if it measures nothing
     * @param waived whether the rule would hold the pair for review, had a coordinator not fixed it
     */
    public record PassedRule(
            String rule, Map<String, String> settings, Map<String, Number> figures, boolean waived) {
        /** Copies the maps, keeping their order. */
        public PassedRule {
            settings = ImmutableMap.copyOf(settings);
            figures = ImmutableMap.copyOf(figures);
        }

        private String say(Wording wording) {
            String said = wording.piece(rule);
            if (!figures.isEmpty()) {
                said += " (" + figures.entrySet().stream().map(figure -> RuleFigures.say(figure, wording))
                        .collect(Collectors.joining(", ")) + ")";
            }
            return waived ? wording.phrase(WhyMatch.class, "why.waived", said) : said;
        }
    }

    /** Copies the lists. */
    public WhyMatch {
        criteria = ImmutableList.copyOf(criteria);
        rules = ImmutableList.copyOf(rules);
        othersForMentor = ImmutableList.copyOf(othersForMentor);
        othersForMentee = ImmutableList.copyOf(othersForMentee);
    }

    @Override
    public String say(Wording wording) {
        return say(wording, Set.of());
    }

    /**
     * Says it for somebody who has been told already whom some could have had instead; they are not told again.
     *
     * @param told ids of those people
     */
    public String say(Wording wording, Set<String> told) {
        String mentorShown = wording.person(mentor);
        String menteeShown = wording.person(mentee);
        List<String> lines = new ArrayList<>();
        lines.add(phrase(wording, "why", mentorShown, menteeShown, points, percent));
        if (fixed) {
            lines.add(phrase(wording, "why.fixed"));
        }
        for (Share share : criteria) {
            Contribution given = share.contribution();
            lines.add(phrase(
                    wording,
                    "why.criterion",
                    wording.piece(given.criterion()),
                    given.value(),
                    given.weight(),
                    given.points(),
                    share.percent()));
        }
        if (!rules.isEmpty()) {
            lines.add(phrase(
                    wording,
                    "why.rules",
                    rules.stream().map(rule -> rule.say(wording)).collect(Collectors.joining("; "))));
        }
        rankForMentor.ifPresent(rank -> lines.add(phrase(wording, "why.wish", mentorShown, menteeShown, rank)));
        rankForMentee.ifPresent(rank -> lines.add(phrase(wording, "why.wish", menteeShown, mentorShown, rank)));
        if (!told.contains(mentor)) {
            addOthers(mentorShown, othersForMentor, wording, lines);
        }
        if (!told.contains(mentee)) {
            addOthers(menteeShown, othersForMentee, wording, lines);
        }
        return String.join("\n", lines);
    }

    private static void addOthers(String person, List<Alternative> others, Wording wording, List<String> lines) {
        lines.add(phrase(wording, others.isEmpty() ? "why.nobody-else" : "why.others", person));
        others.forEach(other -> lines.add(other.say(wording)));
    }

    private static String phrase(Wording wording, String key, Object... arguments) {
        return wording.phrase(WhyMatch.class, key, arguments);
    }
}
