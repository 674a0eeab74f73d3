package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks the plan of a demo from its bare files; shares nothing with the program. */
final class PairsCheck {
    private static final Map<String, Asked> ASKED = Map.of(
            "salzgitter", new Asked(LocalDate.of(2026, 9, 1), 60, 2, 6, true, true),
            "party-pilot", new Asked(LocalDate.of(2026, 10, 1), 50, 4, 9, true, false),
            "association", new Asked(LocalDate.of(2026, 8, 25), 20_100, 1, 0, false, true));

    private final Asked asked;
    private final Map<String, Map<String, String>> mentors;
    private final Map<String, Map<String, String>> mentees;
    private final Map<String, Map<String, String>> organisations;
    private final List<Map<String, String>> ties;
    private final List<Map<String, String>> running;
    private final List<Map<String, String>> decisions;
    private final List<Map<String, String>> plan;
    private final List<Map<String, String>> unmatched;

    /** What a demo's policy asks of a pair; {@code business}: different organisations, no ties, must-have competences. */
    private record Asked(LocalDate start, double kilometres, int hours, int months, boolean forms, boolean business) {}

    PairsCheck(Office office, String demo) {
        asked = ASKED.get(demo);
        mentors = byId(office.rows(demo + "/mentors.csv"));
        mentees = byId(office.rows(demo + "/mentees.csv"));
        organisations = byId(office.rows(demo + "/organisations.csv"));
        ties = Stream.of("ties.csv", "personal_ties.csv")
                .flatMap(file -> optional(office, demo + "/" + file).stream())
                .toList();
        running = office.rows(demo + "/mentorships.csv").stream()
                .filter(row -> Cell.day(row, "until").filter(until -> !until.isAfter(asked.start)).isEmpty())
                .toList();
        decisions = optional(office, demo + "/decisions.csv");
        plan = office.rows(demo + "/plan/plan.csv");
        unmatched = office.rows(demo + "/plan/unmatched.csv");
    }

    private static List<Map<String, String>> optional(Office office, String file) {
        return Files.exists(office.folder.resolve(file)) ? office.rows(file) : List.of();
    }

    private static Map<String, Map<String, String>> byId(List<Map<String, String>> rows) {
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.get("id"), row));
        return byId;
    }

    void ruleByRule() {
        assertThat(plan).isNotEmpty().allSatisfy(row -> assertThat(fits(row.get("mentor"), row.get("mentee")))
                .as("%s with %s", row.get("mentor"), row.get("mentee"))
                .isTrue());
        mentors.forEach((id, row) -> assertThat(load(id))
                .as(id)
                .isLessThanOrEqualTo(Cell.number(row, "places", 2)));
        mentees.forEach((id, row) -> assertThat(Collections.frequency(column(plan, "mentee"), id)
                + Collections.frequency(column(running, "mentee"), id))
                .as(id)
                .isLessThanOrEqualTo(
                        Math.max(1, Cell.number(row, row.containsKey("wanted") ? "wanted" : "mentors_wanted", 1))));
        decisions.forEach(decision -> assertThat(plan.stream().anyMatch(row -> isOf(row, decision)))
                .isEqualTo(decision.get("decision").equals("fix")));
        mentors.keySet().forEach(this::menteesOfOneMentorAreApart);
    }

    private static boolean isOf(Map<String, String> row, Map<String, String> decision) {
        return row.get("mentor").equals(decision.get("mentor")) && row.get("mentee").equals(decision.get("mentee"));
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private int load(String mentor) {
        return Collections.frequency(column(plan, "mentor"), mentor)
                + Collections.frequency(column(running, "mentor"), mentor);
    }

    private void menteesOfOneMentorAreApart(String mentor) {
        List<String> groups = Stream.concat(plan.stream(), running.stream())
                .filter(row -> row.get("mentor").equals(mentor))
                .map(row -> group(Cell.text(mentees.get(row.get("mentee")), "organisation")))
                .filter(group -> !group.isEmpty())
                .toList();
        assertThat(groups).as("mentees of %s", mentor).doesNotHaveDuplicates();
    }

    /** Who is told to have nobody eligible has none, and all who are eligible are full where that is told. */
    void whoGoesWithoutHasNobody() {
        assertThat(unmatched).allSatisfy(row -> {
            List<String> eligible = mentors.keySet().stream()
                    .filter(mentor -> fits(mentor, row.get("mentee")))
                    .toList();
            switch (row.get("reason")) {
                case "nobody-eligible" -> assertThat(eligible).as(row.get("mentee")).isEmpty();
                case "everyone-eligible-is-full" ->
                    assertThat(eligible).isNotEmpty()
                            .allMatch(mentor -> load(mentor) == Cell.number(mentors.get(mentor), "places", 2));
                default -> assertThat(row.get("reason")).isIn("held-for-review", "places-left");
            }
        });
    }

    private boolean fits(String mentorId, String menteeId) {
        Map<String, String> mentor = mentors.get(mentorId);
        Map<String, String> mentee = mentees.get(menteeId);
        return List.of("", "admitted").contains(Cell.text(mentor, "admission"))
                && List.of("", "admitted").contains(Cell.text(mentee, "admission"))
                && !Cell.list(mentor, "vetoes").contains(menteeId)
                && !Cell.list(mentee, "vetoes").contains(mentorId)
                && decisions.stream()
                        .filter(row -> row.get("decision").equals("bar"))
                        .noneMatch(row -> row.get("mentor").equals(mentorId) && row.get("mentee").equals(menteeId))
                && ties.stream().noneMatch(tie -> isBetween(tie, mentorId, menteeId))
                && isNear(mentor, mentee)
                && !Collections.disjoint(Cell.list(mentor, "languages"), Cell.list(mentee, "languages"))
                && Math.min(Cell.number(mentor, "hours_per_month", 0),
                        Cell.number(mentee, "hours_per_month", 0)) >= asked.hours
                && sharedMonths(mentor, mentee) >= asked.months
                && (!asked.forms || !Collections.disjoint(Cell.list(mentor, "forms"), Cell.list(mentee, "forms")))
                && (!asked.business || isOfOtherBusiness(mentor, mentee));
    }

    private static boolean isBetween(Map<String, String> tie, String one, String other) {
        List<String> both = List.of(tie.get("first"), tie.get("second"));
        return both.contains(one) && both.contains(other);
    }

    private boolean isNear(Map<String, String> mentor, Map<String, String> mentee) {
        return Cell.yes(mentor, "remote") && Cell.yes(mentee, "remote")
                || asked.kilometres > 20_000
                || Cell.kilometres(mentor, mentee).filter(far -> far <= asked.kilometres).isPresent();
    }

    private long sharedMonths(Map<String, String> mentor, Map<String, String> mentee) {
        return IntStream.range(0, 12)
                .mapToObj(YearMonth.from(asked.start)::plusMonths)
                .filter(month -> isAvailable(mentor, month) && isAvailable(mentee, month))
                .count();
    }

    private static boolean isAvailable(Map<String, String> person, YearMonth month) {
        return Cell.month(person, "available_from").filter(month::isBefore).isEmpty()
                && Cell.month(person, "available_until").filter(month::isAfter).isEmpty();
    }

    private boolean isOfOtherBusiness(Map<String, String> mentor, Map<String, String> mentee) {
        String one = group(Cell.text(mentor, "organisation"));
        String other = group(Cell.text(mentee, "organisation"));
        boolean tied = ties.stream()
                .filter(tie -> organisations.containsKey(tie.get("first")))
                .filter(tie -> Cell.day(tie, "until")
                        .filter(until -> until.isBefore(asked.start.minusYears(1)))
                        .isEmpty())
                .anyMatch(tie -> List.of(one, other)
                        .containsAll(List.of(group(tie.get("first")), group(tie.get("second"))))
                        && !group(tie.get("first")).equals(group(tie.get("second"))));
        Map<String, Integer> offered = Cell.levels(mentor, "offers");
        boolean hasAll = Cell.list(mentee, "seeks").stream()
                .filter(need -> need.endsWith("!"))
                .map(need -> need.split(":"))
                .allMatch(need -> offered.getOrDefault(need[0], 0) >= Integer.parseInt(need[1]));
        return (one.isEmpty() || !one.equals(other)) && !tied && hasAll;
    }

    /** Returns the organisation that owns all above it, by parents and by ties of ownership that hold. */
    private String group(String organisation) {
        String owner = organisation;
        for (int steps = 0; steps < organisations.size(); steps++) {
            String present = owner;
            String parent = Cell.text(organisations.getOrDefault(present, Map.of()), "parent");
            owner = Stream.concat(Stream.of(parent), ownersOf(present))
                    .filter(above -> !above.isEmpty())
                    .findFirst()
                    .orElse(present);
        }
        return owner;
    }

    private Stream<String> ownersOf(String organisation) {
        return ties.stream()
                .filter(tie -> tie.get("kind").equals("owner") && tie.get("second").equals(organisation))
                .filter(tie -> Cell.day(tie, "until").filter(until -> !until.isAfter(asked.start)).isEmpty())
                .map(tie -> tie.get("first"));
    }

    /** Both fall in a straight line to nothing, or rise in one to all that can be had. */
    void nearnessAndRegularityAreWorthWhatTheFilesSay(double zeroAt, int nearness, int idealHours, int regularity) {
        assertThat(plan).allSatisfy(row -> {
            Map<String, String> mentor = mentors.get(row.get("mentor"));
            Map<String, String> mentee = mentees.get(row.get("mentee"));
            double far = Cell.kilometres(mentor, mentee).orElseThrow();
            assertThat(Double.parseDouble(row.get("proximity")))
                    .isCloseTo(1000 * nearness * Math.max(0, 1 - far / zeroAt), within(nearness * 3.0));
            double hours = Math.min(
                    Cell.number(mentor, "hours_per_month", 0), Cell.number(mentee, "hours_per_month", 0));
            double months = sharedMonths(mentor, mentee) / 12.0;
            assertThat(Double.parseDouble(row.get("regularity")))
                    .isCloseTo(1000 * regularity * Math.min(1, hours / idealHours) * months, within(regularity * 2.0));
        });
    }
}
