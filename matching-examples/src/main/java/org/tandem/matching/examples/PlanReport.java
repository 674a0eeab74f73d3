package org.tandem.matching.examples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** A plan as text for a coordinator: who meets whom and why, who does not and why, and the loads. */
final class PlanReport {
    private static final int CRITERIA_SHOWN = 3;

    private final Compatibility compatibility;
    private final Programme programme;
    private final Plan plan;
    private final Labels labels;
    private final ReasonTexts wording;

    PlanReport(Compatibility compatibility, Plan plan) {
        this.compatibility = compatibility;
        this.programme = compatibility.programme();
        this.plan = plan;
        labels = new Labels(programme);
        wording = new ReasonTexts(labels);
    }

    String text(Duration elapsed) {
        return headline(elapsed) + matches() + unmatched() + held() + loads();
    }

    private String headline(Duration elapsed) {
        String quality = plan.quality().status() == Status.PROVEN_OPTIMAL
                ? "proven optimal"
                : plan.gap().map(gap -> gap.say(Wording.in(Locale.ENGLISH)) + ", ").orElse("")
                        + wording.text(plan.quality().ended());
        return format(
                "%d mentors, %d mentees, %d organisations; %s to %s; policy \"%s\"\n",
                programme.mentors().size(),
                programme.mentees().size(),
                programme.organisations().size(),
                programme.start(),
                programme.end().minusDays(1),
                compatibility.policy().name())
                + format(
                        "%d of %d wanted mentors given, %,d points, %s, %d ms\n",
                        plan.matched(), plan.wanted(), plan.points(), quality, elapsed.toMillis());
    }

    private String matches() {
        TextTable table = new TextTable("llrrlll");
        for (Match match : plan.matches()) {
            table.row(
                    labels.mentee(match.mentee()),
                    "meets " + labels.mentor(match.mentor()),
                    format("%.0f %%", match.percent()),
                    distance(match),
                    bothRemote(match) ? "remote" : "",
                    mostGiving(match),
                    match.fixed() ? "fixed" : "");
        }
        return section("Who meets whom: fit, distance, and what gave most of the fit", table.text());
    }

    private String distance(Match match) {
        Optional<Location> one = mentor(match).location();
        Optional<Location> other = mentee(match).location();
        return one.flatMap(from -> other.map(to -> format("%.0f km", from.kilometresTo(to))))
                .orElse("? km");
    }

    private boolean bothRemote(Match match) {
        return mentor(match).remote() && mentee(match).remote();
    }

    private Profile mentor(Match match) {
        return programme.mentor(match.mentor()).orElseThrow().profile();
    }

    private Profile mentee(Match match) {
        return programme.mentee(match.mentee()).orElseThrow().profile();
    }

    /**
     * Returns the criteria that gave most, in per cent of a pair that fits perfectly by what is known of it; all criteria together
     * add up to the fit.
     */
    private String mostGiving(Match match) {
        double perCent = 100.0
                / match.contributions().stream()
                        .mapToLong(given -> (long) given.weight() * WeightedCriterion.POINTS_PER_WEIGHT)
                        .sum();
        return match.contributions().stream()
                .filter(given -> given.points() > 0)
                .sorted(Comparator.comparingLong(Contribution::points).reversed())
                .limit(CRITERIA_SHOWN)
                .map(given -> format("%s %.0f", given.criterion(), given.points() * perCent))
                .collect(Collectors.joining(", "));
    }

    private String unmatched() {
        TextTable table = new TextTable("ll");
        for (Unmatched one : plan.unmatched()) {
            table.row(labels.mentee(one.mentee()), missing(one) + wording.text(one.reason()));
            table.row("", wording.text(compatibility.tallyOfMentee(one.mentee())));
        }
        return section("Who does not, and why", table.text());
    }

    private static String missing(Unmatched one) {
        return one.matched() == 0 ? "" : "has " + one.matched() + " and lacks " + one.missing() + ": ";
    }

    /** Pairs that wait for the same answer stand under one reason. */
    private String held() {
        Map<String, TextTable> byReason = new LinkedHashMap<>();
        for (HeldPair pair : plan.held()) {
            byReason.computeIfAbsent(wording.text(pair.reason()), reason -> new TextTable("ll"))
                    .row("  " + labels.mentee(pair.mentee()), "and " + labels.mentor(pair.mentor()));
        }
        StringBuilder text = new StringBuilder();
        byReason.forEach((reason, pairs) -> text.append("  ").append(reason).append(":\n").append(pairs.text()));
        return section("Held for review, not proposed", text.toString());
    }

    private String loads() {
        TextTable table = new TextTable("lll");
        for (Load load : plan.loads()) {
            table.row(
                    labels.mentor(load.mentor()),
                    format("%d of %d", load.running() + load.matched(), load.places()),
                    details(load));
        }
        return section("Loads of the mentors", table.text());
    }

    private String details(Load load) {
        AdmissionStatus admission =
                programme.mentor(load.mentor()).orElseThrow().profile().admission();
        if (admission != AdmissionStatus.ADMITTED) {
            return ReasonTexts.word(admission);
        }
        List<String> details = new ArrayList<>();
        if (load.running() > 0) {
            details.add(load.running() + " running");
        }
        plan.matchesOfMentor(load.mentor()).forEach(match -> details.add(match.mentee()));
        if (load.free() > 0) {
            int eligible = compatibility.tallyOfMentor(load.mentor()).eligible();
            details.add(load.free() + " free, eligible for " + ReasonTexts.counted(eligible, "mentee", "mentees"));
        }
        return String.join(", ", details);
    }

    private static String section(String title, String lines) {
        return "\n" + title + "\n" + (lines.isEmpty() ? "  nobody\n" : lines);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
