package org.tandem.matching.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tandem.matching.check.GroupCriterionFact;
import org.tandem.matching.check.GroupFacts;
import org.tandem.matching.check.GroupRuleFact;
import org.tandem.matching.check.GroupRuleFacts;
import org.tandem.matching.check.GroupScene;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Draws workshops and policies about groups from a seed, for a drawn programme. */
final class GroupDraw {
    private static final List<String> COMPETENCES = List.of("controlling", "law", "leading", "sales", "teaching");

    private final SplittableRandom random;
    private final Programme programme;

    GroupDraw(SplittableRandom random, Programme programme) {
        this.random = random;
        this.programme = programme;
    }

    /** Draws a workshop of so many people in so many groups, whose sizes hold them. */
    GroupScene scene(int people, int groups) {
        return scene(people, groups, programme.start().plusDays(random.nextInt(400)));
    }

    /** Draws the days of a series; who takes part may differ. */
    List<GroupScene> series(int days, int people, int groups) {
        List<GroupScene> series = new ArrayList<>();
        for (int d = 0; d < days; d++) {
            series.add(scene(people - random.nextInt(2), groups, programme.start().plusDays(30L * d)));
        }
        return series;
    }

    private GroupScene scene(int people, int groups, LocalDate day) {
        GroupScene scene = new GroupScene(programme, day);
        List<String> ids = new ArrayList<>();
        programme.mentors().stream().map(Person::id).forEach(ids::add);
        programme.mentees().stream().map(Person::id).filter(id -> !ids.contains(id)).forEach(ids::add);
        while (ids.size() > people) {
            ids.remove(random.nextInt(ids.size()));
        }
        ids.forEach(scene::participant);
        for (int g = 0; g < groups; g++) {
            scene.group(group(g, ids.size(), groups));
        }
        List<String> topics = List.of("chess", "choir", "climbing").subList(0, Math.min(3, groups));
        for (String id : ids) {
            if (random.nextInt(5) == 0) {
                scene.wishes(id, topics.getLast(), topics.get(random.nextInt(topics.size() - 1)));
            }
        }
        addDecisions(scene, ids, groups);
        return scene;
    }

    private WorkingGroup group(int number, int people, int groups) {
        int spread = random.nextInt(2);
        WorkingGroup group = WorkingGroup.of(
                "G" + number, Math.max(1, people / groups - spread), Math.ceilDiv(people, groups) + spread);
        // The first three groups are those whose topics can be wished for.
        Topic topic = Topic.of(List.of("chess", "choir", "climbing", "cooking").get(number % 4));
        if (random.nextInt(3) == 0) {
            topic = topic.about("chess", "cooking");
        }
        for (String competence : COMPETENCES) {
            int roll = random.nextInt(12);
            if (roll == 0) {
                topic = topic.requiring(competence, 1, 2);
            } else if (roll < 5) {
                topic = topic.needing(competence, 1 + random.nextInt(5), 1 + random.nextInt(5));
            }
        }
        group = group.on(topic);
        if (random.nextInt(6) == 0) {
            List<Organisation> hosts = programme.organisations();
            group = group.at(hosts.get(random.nextInt(hosts.size())).id());
        }
        return group;
    }

    private void addDecisions(GroupScene scene, List<String> ids, int groups) {
        for (int k = random.nextInt(3); k > 0 && ids.size() > 1; k--) {
            String one = ids.get(random.nextInt(ids.size()));
            String other = ids.get(random.nextInt(ids.size()));
            if (!one.equals(other)) {
                switch (random.nextInt(4)) {
                    case 0 -> scene.met(one, other, 1 + random.nextInt(2));
                    case 1 -> scene.bar(one, "G" + random.nextInt(groups));
                    case 2 -> scene.together(one, other);
                    default -> scene.apart(one, other);
                }
            }
        }
        if (random.nextInt(5) == 0) {
            scene.fix(ids.getFirst(), "G0");
        }
    }

    /** Draws a policy. */
    GroupFacts facts() {
        List<GroupRuleFact> rules = new ArrayList<>();
        for (GroupRuleFact rule : GroupRuleFacts.all()) {
            if (random.nextInt(3) == 0) {
                rules.add(rule);
            }
        }
        if (random.nextInt(4) == 0) {
            rules.add(GroupRuleFacts.withinReach(60));
        }
        if (random.nextInt(4) == 0) {
            rules.add(GroupRuleFacts.seats("S0", 0, 1 + random.nextInt(2)));
        }
        if (random.nextInt(4) == 0) {
            rules.add(GroupRuleFacts.notAlone("S1"));
        }
        rules.replaceAll(this::sometimesSoft);
        return new GroupFacts(rules, criteria());
    }

    private GroupRuleFact sometimesSoft(GroupRuleFact fact) {
        long cost = 1 + random.nextInt(3_000);
        if (random.nextInt(3) > 0) {
            return fact;
        }
        return switch (fact.rule()) {
            case GroupRule.Admission admission -> fact;
            case GroupRule.Apart apart -> fact.costing(apart.costing(cost), cost);
            case GroupRule.MetAtMost met -> fact.costing(met.costing(cost), cost);
            case GroupRule.MostAlike alike -> fact.costing(alike.costing(cost), cost);
            case GroupRule.Seats seats -> fact.costing(seats.costing(cost), cost);
            case GroupRule.NotAlone alone -> fact.costing(alone.costing(cost), cost);
            case GroupRule.Present present -> fact.costing(present.costing(cost), cost);
        };
    }

    private List<GroupCriterionFact> criteria() {
        List<GroupCriterionFact> criteria = new ArrayList<>(List.of(
                GroupCriterionFact.mixedSectors(weight()),
                GroupCriterionFact.mixedOrganisations(weight()),
                GroupCriterionFact.mixedAnswers(weight(), Programmes.STYLE),
                GroupCriterionFact.mixedStages(weight()),
                GroupCriterionFact.newAcquaintances(weight()),
                GroupCriterionFact.topicInterest(weight()),
                GroupCriterionFact.topicCompetences(weight()),
                GroupCriterionFact.evenSizes(weight()),
                GroupCriterionFact.evenSeniority(weight())));
        while (random.nextInt(4) > 0 && criteria.size() > 1) {
            criteria.remove(random.nextInt(criteria.size()));
        }
        return criteria;
    }

    /** Draws a policy that counts nothing but interest and sizes. */
    GroupFacts linearFacts() {
        return new GroupFacts(
                facts().rules(),
                List.of(GroupCriterionFact.topicInterest(1 + random.nextInt(9)),
                        GroupCriterionFact.evenSizes(weight())));
    }

    private int weight() {
        return random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(9);
    }
}
