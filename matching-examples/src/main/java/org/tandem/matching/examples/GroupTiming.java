package org.tandem.matching.examples;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/**
 * How good the groups of five are of so many random participants by seven criteria, and how long that takes, the workshop
 * being given and everything else counted. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.GroupTiming 1000 10"}.
 */
public final class GroupTiming {
    private static final int SIZE = 5;
    private static final int SECTORS = 6;
    private static final int TOPICS = 10;
    private static final Attribute<String> OCCUPATION = Attribute.text("occupation");

    private GroupTiming() {}

    /** Prints points, gap and time; takes the number of participants, a multiple of five, and the time limit in seconds. */
    public static void main(String[] args) {
        int people = Integer.parseInt(args[0]);
        Workshop workshop = workshop(people, new SplittableRandom(1));
        long started = System.nanoTime();
        GroupPlan plan = GroupComposer.with(policy())
                .withTimeLimit(Duration.ofSeconds(Long.parseLong(args[1])))
                .compose(workshop);
        double seconds = (System.nanoTime() - started) / 1e9;
        Salzgitter.out().printf(
                Locale.ROOT,
                "%d participants, %d groups: %d points, gap %.2f %%, %.1f s%n",
                people,
                plan.groups().size(),
                plan.points(),
                plan.gapPercent(),
                seconds);
    }

    private static GroupPolicy policy() {
        return GroupPolicy.builder("seven criteria")
                .rule(GroupRules.ofOneOrganisation(2))
                .rule(GroupRules.noBusinessTies())
                .criterion(20, GroupCriteria.mixedSectors())
                .criterion(10, GroupCriteria.mixedStages())
                .criterion(10, GroupCriteria.mixedAnswers(OCCUPATION))
                .criterion(20, GroupCriteria.topicInterest())
                .criterion(20, GroupCriteria.topicCompetences())
                .criterion(10, GroupCriteria.evenSeniority())
                .criterion(10, GroupCriteria.newAcquaintances())
                .build();
    }

    private static Workshop workshop(int people, SplittableRandom random) {
        Programme programme = programme(people, random);
        Workshop.Builder workshop = Workshop.builder("timing", programme).everybody();
        for (int g = 0; g < people / SIZE; g++) {
            Topic topic = Topic.of("topic" + g % TOPICS).about("topic" + g % TOPICS, "field" + g % SIZE);
            for (int c = 0; c < 3; c++) {
                topic = topic.needing(competence(c, g + c), 3 + random.nextInt(3), 1 + random.nextInt(5));
            }
            workshop.group(WorkingGroup.of("G-%03d".formatted(g), SIZE, SIZE).on(topic));
        }
        List<List<String>> before = new ArrayList<>();
        for (int p = 0; p < people; p += SIZE) {
            before.add(programme.mentees().subList(p, p + SIZE).stream().map(Mentee::id).toList());
        }
        return workshop.acquaintances(Acquaintances.NONE.met(before)).build();
    }

    private static String competence(int field, int number) {
        return "competence" + field + "-" + number % 7;
    }

    private static Programme programme(int people, SplittableRandom random) {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        int organisations = people / 3 + 3;
        for (int o = 0; o < organisations; o++) {
            programme.organisation(Organisation.of("O" + o).withSector("S" + random.nextInt(SECTORS)));
        }
        for (int p = 0; p < people; p++) {
            Mentee.Builder person = Mentee.builder("T-%04d".formatted(p))
                    .organisation("O" + random.nextInt(organisations))
                    .stage(CareerStage.values()[random.nextInt(CareerStage.values().length)])
                    .answer(OCCUPATION, "occupation" + random.nextInt(10))
                    .interests("topic" + random.nextInt(TOPICS), "field" + random.nextInt(SIZE));
            for (int c = 0; c < 3; c++) {
                person.offers(competence(c, random.nextInt(7)), 1 + random.nextInt(5));
            }
            programme.mentee(person.build());
        }
        for (int tie = 0; tie < people / 20; tie++) {
            programme.businessTie(
                    BusinessTie.of(BusinessTie.Kind.COMPETITOR, "O" + 2 * tie, "O" + (2 * tie + 1)));
        }
        return programme.build();
    }
}
