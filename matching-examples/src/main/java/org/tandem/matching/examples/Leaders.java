package org.tandem.matching.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/**
 * "Leaders for responsibility", a programme without pairs: leaders from business, administration, politics and welfare work
 * in groups on why young people drop out of school. All people and organisations are fictional.
 *
 * @param programme the leaders, as mentees, and their ties
 * @param topics the problems, one for each group
 */
record Leaders(Programme programme, List<Topic> topics) {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int WORKSHOP_DAYS = 5;
    private static final int LEAST = 5;
    private static final int MOST = 6;
    private static final Attribute<String> OCCUPATION = Attribute.text("occupation");

    /** Reads the programme from its CSV files. */
    static Leaders read() {
        Programme.Builder programme = Programme.builder(START).end(START.plusMonths(6));
        records("organisations.csv").forEach(row -> programme.organisation(
                Organisation.of(row.get("id")).withName(row.get("name")).withSector(row.get("sector"))));
        records("leaders.csv").forEach(row -> programme.mentee(leader(row)));
        records("personal_ties.csv").forEach(row -> programme.personalTie(new PersonalTie(
                constant(PersonalTie.Kind.class, row.get("kind")), row.get("first"), row.get("second"))));
        List<Topic> topics = records("problems.csv").stream().map(Leaders::topic).toList();
        return new Leaders(programme.build(), topics);
    }

    private static List<CSVRecord> records(String file) {
        return ResourceTable.rows("/leaders/" + file);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the values of a cell, each with its parts. */
    private static List<String[]> values(CSVRecord row, String column) {
        return Stream.of(row.get(column).split("\\|", -1))
                .map(value -> value.split(":", -1))
                .toList();
    }

    private static Mentee leader(CSVRecord row) {
        Mentee.Builder leader = Mentee.builder(row.get("id"))
                .name(row.get("name"))
                .organisation(row.get("organisation"))
                .answer(OCCUPATION, row.get("occupation"))
                .stage(constant(CareerStage.class, row.get("stage")));
        values(row, "interests").forEach(interest -> leader.interests(interest[0]));
        values(row, "offers").forEach(offer -> leader.offers(offer[0], Integer.parseInt(offer[1])));
        return leader.build();
    }

    private static Topic topic(CSVRecord row) {
        Topic topic = Topic.of(row.get("id"));
        for (String[] need : values(row, "needs")) {
            topic = topic.needing(need[0], Integer.parseInt(need[1]), Integer.parseInt(need[2]));
        }
        return topic;
    }

    /** Returns the workshop days, a month apart, with a group for each problem. */
    List<Workshop> days() {
        List<Workshop> days = new ArrayList<>();
        for (int d = 0; d < WORKSHOP_DAYS; d++) {
            Workshop.Builder day = Workshop.builder("Workshop " + (d + 1), programme)
                    .day(START.plusMonths(d))
                    .everybody();
            for (int t = 0; t < topics.size(); t++) {
                day.group(WorkingGroup.of("Group " + (t + 1), LEAST, MOST).on(topics.get(t)));
            }
            days.add(day.build());
        }
        return days;
    }

    /** Returns what the programme asks of a group: competences and views that would not otherwise meet. */
    static GroupPolicy policy() {
        return GroupPolicy.builder("leaders for responsibility")
                .rule(GroupRules.noVeto())
                .rule(GroupRules.noPersonalTies())
                .rule(GroupRules.ofOneOrganisation(1))
                .rule(GroupRules.seats(Kind.ofSector("business"), 1, 3))
                .rule(GroupRules.metAtMost(3))
                .rule(GroupRules.notAlone(Kind.ofSector("politics")).costing(50_000))
                .criterion(25, GroupCriteria.topicCompetences())
                .criterion(20, GroupCriteria.topicInterest())
                .criterion(20, GroupCriteria.newAcquaintances())
                .criterion(15, GroupCriteria.mixedSectors())
                .criterion(10, GroupCriteria.mixedAnswers(OCCUPATION))
                .criterion(5, GroupCriteria.mixedStages())
                .criterion(5, GroupCriteria.evenSeniority())
                .build();
    }

    /** Returns how somebody is shown. */
    String shown(String id) {
        Optional<String> name = programme.mentee(id).flatMap(leader -> leader.profile().name());
        return name.map(known -> known + " (" + id + ")").orElse(id);
    }
}
