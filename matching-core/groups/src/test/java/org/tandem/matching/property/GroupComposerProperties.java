package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.GroupChecker;
import org.tandem.matching.check.GroupFacts;
import org.tandem.matching.check.GroupScene;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.NotComposedException;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.plan.Status;

/** Composed groups against every composition there is, and against the raw facts. */
class GroupComposerProperties {

    private static GroupComposer composer(GroupFacts facts, long steps) {
        return UnhurriedGroups.composer(facts.policy())
                .withStepLimit(steps);
    }

    @Property(tries = 15)
    void theBestOfAllCompositionsIsFoundAndProven(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.small(random.nextLong()).programme());
        GroupScene scene = draw.scene(4 + random.nextInt(4), 2 + random.nextInt(2));
        GroupFacts facts = draw.facts();

        OptionalLong best = GroupChecker.best(scene, facts);
        Share.atLeast(50, "there is a composition", best.isPresent());
        if (best.isEmpty()) {
            assertThatThrownBy(() -> composer(facts, 20).compose(scene.workshop()))
                    .isInstanceOf(InvalidInputException.class);
        } else {
            GroupPlan plan = composer(facts, 20).compose(scene.workshop());

            GroupChecker.check(scene, facts, plan);
            assertThat(plan.points()).isEqualTo(best.getAsLong());
            assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        }
    }

    @Property(tries = 5)
    void theBestChoiceOfOptionalGroupsIsFoundAndProven(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.small(random.nextLong()).programme());
        GroupScene drawn = draw.scene(4 + random.nextInt(3), 2);
        List<WorkingGroup> groups = new ArrayList<>(drawn.groups());
        groups.add(random.nextBoolean() ? WorkingGroup.of("G2", 1, 3) : WorkingGroup.of("G2", 2, 9));
        groups.add(WorkingGroup.of("G3", 1, 3));
        groups.replaceAll(group -> random.nextInt(3) > 0 ? group.asOptional() : group);
        GroupScene scene = drawn.withGroups(groups);
        GroupFacts facts = draw.facts();

        OptionalLong best = choices(groups).stream()
                .map(scene::withGroups)
                .flatMapToLong(choice -> GroupChecker.best(choice, facts).stream())
                .max();
        try {
            GroupPlan plan = composer(facts, 20).compose(scene.workshop());

            List<String> used = plan.groups().stream().map(ComposedGroup::id).toList();
            List<WorkingGroup> chosen =
                    groups.stream().filter(group -> used.contains(group.id())).toList();
            assertThat(best).hasValue(plan.points());
            Share.atLeast(50, "there is a composition", true);
            Share.atLeast(50, "a group stays unused", used.size() < groups.size());
            assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
            GroupChecker.check(scene.withGroups(chosen), facts, plan);
            assertThat(groups).filteredOn(group -> !group.optional()).isSubsetOf(chosen);
        } catch (InvalidInputException impossible) {
            assertThat(best).isEmpty();
        }
    }

    /** Returns all groups that are not optional, with each set of those that are. */
    private static List<List<WorkingGroup>> choices(List<WorkingGroup> groups) {
        List<List<WorkingGroup>> choices = new ArrayList<>();
        for (int set = 0; set < 1 << groups.size(); set++) {
            List<WorkingGroup> used = new ArrayList<>();
            boolean complete = true;
            for (int g = 0; g < groups.size(); g++) {
                boolean isUsed = (set >> g & 1) == 1;
                complete &= isUsed || groups.get(g).optional();
                if (isUsed) {
                    used.add(groups.get(g));
                }
            }
            if (complete) {
                choices.add(used);
            }
        }
        return choices;
    }

    @Property(tries = 5)
    void everyPlanKeepsToTheFacts(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.medium(random.nextLong()).programme());
        GroupScene scene = draw.scene(10 + random.nextInt(12), 3 + random.nextInt(2));
        GroupFacts facts = random.nextInt(3) == 0 ? draw.linearFacts() : draw.facts();
        try {
            GroupPlan plan = composer(facts, 100).compose(scene.workshop());

            GroupChecker.check(scene, facts, plan);
            Share.atLeast(60, "there is a plan", true);
        } catch (InvalidInputException impossible) {
            assertThat(impossible.faults()).isNotEmpty();
        } catch (NotComposedException unknown) {
            assertThat(unknown.broken()).isNotEmpty();
        }
    }
}
