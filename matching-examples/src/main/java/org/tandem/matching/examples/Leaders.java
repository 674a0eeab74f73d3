package org.tandem.matching.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        CsvFiles files = new CsvFiles(Leaders::text);
        Programme.Builder programme = Programme.builder(START).end(START.plusMonths(6));
        List<Topic> topics = new ArrayList<>();
        files.read("organisations.csv", row -> programme.organisation(Organisation.of(row.text("id"))
                .withName(row.text("name"))
                .withSector(row.text("sector"))));
        files.read("leaders.csv", row -> programme.mentee(leader(row)));
        files.read("personal_ties.csv", row -> programme.personalTie(new PersonalTie(
                row.keyword("kind", PersonalTie.Kind.class).orElseThrow(), row.text("first"), row.text("second"))));
        files.read("problems.csv", row -> topics.add(topic(row)));
        files.throwIfAnyCellWasBad();
        return new Leaders(programme.build(), topics);
    }

    private static String text(String file) {
        try (InputStream in = Leaders.class.getResourceAsStream("/leaders/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file (" + file + ") cannot be read.", unreadable);
        }
    }

    private static Mentee leader(CsvRow row) {
        Mentee.Builder leader = Mentee.builder(row.text("id"))
                .name(row.text("name"))
                .organisation(row.text("organisation"))
                .answer(OCCUPATION, row.text("occupation"))
                .interests(row.texts("interests"));
        row.keyword("stage", CareerStage.class).ifPresent(leader::stage);
        row.list("offers", "competence:level", offer -> offer.split(":", -1))
                .forEach(offer -> leader.offers(offer[0], Integer.parseInt(offer[1])));
        return leader.build();
    }

    private static Topic topic(CsvRow row) {
        Topic topic = Topic.of(row.text("id"));
        for (String[] need : row.list("needs", "competence:level:importance", need -> need.split(":", -1))) {
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
