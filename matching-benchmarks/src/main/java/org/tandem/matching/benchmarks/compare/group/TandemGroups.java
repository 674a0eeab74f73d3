package org.tandem.matching.benchmarks.compare.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.NotComposedException;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** This library through its door; the workshop being given, the whole call counts. */
public final class TandemGroups implements GroupPeer {
    private static final Attribute<String> OCCUPATION = Attribute.text("occupation");

    /** A peer without state. */
    public TandemGroups() {}

    @Override
    public String name() {
        return "Tandem";
    }

    @Override
    public GroupAnswer solve(GroupInstance instance, Duration limit) {
        Workshop workshop = workshop(instance);
        GroupComposer composer = GroupComposer.with(policy(instance)).withTimeLimit(limit);
        long started = System.nanoTime();
        GroupPlan plan;
        try {
            plan = composer.compose(workshop);
        } catch (NotComposedException notInTime) {
            return new GroupAnswer(new int[0], false, 0, GroupAnswer.NO_BOUND, System.nanoTime() - started);
        }
        long nanos = System.nanoTime() - started;
        int[] groupOf = new int[instance.people()];
        Arrays.fill(groupOf, -1);
        for (ComposedGroup group : plan.groups()) {
            group.members().forEach(member -> groupOf[position(member)] = position(group.id()));
        }
        return new GroupAnswer(
                groupOf,
                plan.quality().status() == Status.PROVEN_OPTIMAL,
                plan.points(),
                plan.quality().bound(),
                nanos);
    }

    private static GroupPolicy policy(GroupInstance instance) {
        Weights weights = instance.weights();
        GroupPolicy.Builder policy = GroupPolicy.builder("comparison")
                .rule(GroupRules.ofOneOrganisation(instance.mostOfOneOrganisation()))
                .rule(GroupRules.noBusinessTies());
        add(policy, weights.sectors(), GroupCriteria.mixedSectors());
        add(policy, weights.stages(), GroupCriteria.mixedStages());
        add(policy, weights.occupations(), GroupCriteria.mixedAnswers(OCCUPATION));
        add(policy, weights.interest(), GroupCriteria.topicInterest());
        add(policy, weights.competences(), GroupCriteria.topicCompetences());
        add(policy, weights.seniority(), GroupCriteria.evenSeniority());
        add(policy, weights.acquaintances(), GroupCriteria.newAcquaintances());
        add(policy, weights.sizes(), GroupCriteria.evenSizes());
        return policy.build();
    }

    private static void add(GroupPolicy.Builder policy, int weight, GroupCriterion criterion) {
        if (weight > 0) {
            policy.criterion(weight, criterion);
        }
    }

    private static Workshop workshop(GroupInstance instance) {
        Programme programme = programme(instance);
        Workshop.Builder workshop = Workshop.builder("comparison", programme).everybody();
        for (int g = 0; g < instance.groups(); g++) {
            String topic = topic(g % GroupInstance.TOPICS);
            Topic needing = Topic.of(topic).about(topic, field(g % GroupInstance.FIELDS));
            for (int need = 0; need < instance.needed()[g].length; need++) {
                needing = needing.needing(
                        competence(instance.needed()[g][need]),
                        instance.level()[g][need],
                        instance.importance()[g][need]);
            }
            workshop.group(WorkingGroup.of(id("G", g), instance.least(), instance.most()).on(needing));
        }
        List<List<String>> before = new ArrayList<>();
        List<String> ids = programme.mentees().stream().map(Mentee::id).toList();
        for (int p = 0; p < ids.size(); p += GroupInstance.MET_IN_GROUPS_OF) {
            before.add(ids.subList(p, Math.min(ids.size(), p + GroupInstance.MET_IN_GROUPS_OF)));
        }
        return workshop.acquaintances(Acquaintances.NONE.met(before)).build();
    }

    private static Programme programme(GroupInstance instance) {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        int organisations = Math.max(
                instance.competitors(), Arrays.stream(instance.organisation()).max().orElse(0) + 1);
        String[] sectors = new String[organisations];
        Arrays.fill(sectors, "none");
        for (int p = 0; p < instance.people(); p++) {
            sectors[instance.organisation()[p]] = "S" + instance.sector()[p];
        }
        for (int o = 0; o < organisations; o++) {
            programme.organisation(Organisation.of("O" + o).withSector(sectors[o]));
        }
        for (int p = 0; p < instance.people(); p++) {
            Mentee.Builder person = Mentee.builder(id("T", p))
                    .organisation("O" + instance.organisation()[p])
                    .stage(CareerStage.values()[instance.stage()[p]])
                    .answer(OCCUPATION, "occupation" + instance.occupation()[p])
                    .interests(topic(instance.topic()[p]), field(instance.field()[p]));
            for (int c = 0; c < instance.offered()[p].length; c++) {
                if (instance.offered()[p][c] > 0) {
                    person.offers(competence(c), instance.offered()[p][c]);
                }
            }
            programme.mentee(person.build());
        }
        for (int o = 0; o < instance.competitors(); o += 2) {
            programme.businessTie(BusinessTie.of(BusinessTie.Kind.COMPETITOR, "O" + o, "O" + (o + 1)));
        }
        return programme.build();
    }

    private static String topic(int number) {
        return "topic" + number;
    }

    private static String field(int number) {
        return "field" + number;
    }

    private static String competence(int number) {
        return "competence" + number;
    }

    /** Ids in the order of positions. */
    private static String id(String letter, int position) {
        return String.format(Locale.ROOT, "%s-%05d", letter, position);
    }

    private static int position(String id) {
        return Integer.parseInt(id.substring(2));
    }
}
