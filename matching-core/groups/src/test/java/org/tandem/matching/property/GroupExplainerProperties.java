package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.GroupChecker;
import org.tandem.matching.check.GroupFacts;
import org.tandem.matching.check.GroupScene;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupExplainer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.WhyGroup;
import org.tandem.matching.group.WhyNotGroup;
import org.tandem.matching.text.Wording;

/** Why, and why not, against every composition in which a participant is in a group. */
class GroupExplainerProperties {

    private static OptionalLong bestWith(Map<List<List<String>>, Long> all, int group, String participant) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().get(group).contains(participant))
                .mapToLong(Map.Entry::getValue)
                .max();
    }

    @Property(tries = 25)
    void whyNotTellsThePriceThatEveryCompositionTells(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.small(random.nextLong()).programme());
        GroupScene scene = draw.scene(4 + random.nextInt(3), 2 + random.nextInt(2));
        GroupFacts facts = draw.facts();
        Map<List<List<String>>, Long> all = GroupChecker.all(scene, facts);
        if (all.isEmpty()) {
            return;
        }
        GroupComposer composer = UnhurriedGroups.composer(facts.policy())
                .withStepLimit(20);
        GroupPlan plan = composer.compose(scene.workshop());
        GroupExplainer explainer = GroupExplainer.of(composer, scene.workshop(), plan);
        List<String> people =
                plan.groups().stream().flatMap(group -> group.members().stream()).toList();
        String participant = people.get(random.nextInt(people.size()));

        for (int g = 0; g < plan.groups().size(); g++) {
            String group = plan.groups().get(g).id();
            OptionalLong best = bestWith(all, g, participant);
            WhyNotGroup answer = explainer.whyNot(participant, group);
            Share.atLeast(50, "somebody is better elsewhere", answer instanceof WhyNotGroup.BetterElsewhere);
            Share.atLeast(8, "a group is barred or impossible",
                    answer instanceof WhyNotGroup.Barred || answer instanceof WhyNotGroup.Impossible);

            switch (answer) {
                case WhyNotGroup.InGroup in ->
                    assertThat(plan.groups().get(g).members()).contains(participant);
                case WhyNotGroup.Barred barred -> {
                    assertThat(best).isEmpty();
                    assertThat(facts.rules().stream().map(fact -> fact.rule().name()).toList().contains(barred.rule())
                            || barred.rule().equals("decision"))
                            .as("a rule by that name: " + barred.rule())
                            .isTrue();
                }
                case WhyNotGroup.Impossible impossible -> assertThat(best).isEmpty();
                case WhyNotGroup.NotFound unknown -> assertThat(best).as("so few are all looked at").isEmpty();
                case WhyNotGroup.BetterElsewhere price -> {
                    assertThat(best).hasValue(plan.points() - price.pointsAtMost());
                    assertThat(price.pointsAtLeast()).isEqualTo(price.pointsAtMost()).isNotNegative();
                    assertThat(all).containsEntry(after(price.moves(), plan), best.getAsLong());
                }
            }
            assertThat(answer.say(Wording.in(Locale.ENGLISH))).contains(participant);
            assertThat(answer.say(Wording.in(Locale.GERMAN))).contains(participant);
        }
    }

    /** Returns the members of every group after some have moved. */
    private static List<List<String>> after(List<WhyNotGroup.Move> moves, GroupPlan plan) {
        List<List<String>> groups = new ArrayList<>();
        for (ComposedGroup group : plan.groups()) {
            List<String> members = new ArrayList<>(group.members());
            for (WhyNotGroup.Move move : moves) {
                if (move.from().equals(group.id())) {
                    members.remove(move.participant());
                }
                if (move.to().equals(group.id())) {
                    members.add(move.participant());
                }
            }
            groups.add(members.stream().sorted().toList());
        }
        return groups;
    }

    @Property(tries = 25)
    void whyTellsWhatTheGroupWouldMiss(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.small(random.nextLong()).programme());
        GroupScene scene = draw.scene(4 + random.nextInt(3), 2);
        GroupFacts facts = new GroupFacts(List.of(), draw.facts().criteria());
        if (GroupChecker.best(scene, facts).isEmpty()) {
            return;
        }
        GroupComposer composer = UnhurriedGroups.composer(facts.policy()).withStepLimit(20);
        GroupPlan plan = composer.compose(scene.workshop());
        GroupExplainer explainer = GroupExplainer.of(composer, scene.workshop(), plan);

        for (ComposedGroup group : plan.groups()) {
            for (String member : group.members()) {
                List<String> others =
                        group.members().stream().filter(one -> !one.equals(member)).toList();
                WhyGroup why = explainer.why(member);
                Share.atLeast(65, "a member adds points", why.points() > 0);

                assertThat(why.group()).isEqualTo(group.id());
                assertThat(why.points())
                        .isEqualTo(group.points() - GroupChecker.points(scene, facts, group.id(), others));
            }
        }
    }
}
