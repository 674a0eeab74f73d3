package org.tandem.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class PreparedQuotaTest {
    private static CompatibilityGraph graph() {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M").build())
                .mentee(Mentee.builder("T").build())
                .build();
        return Compatibility.of(
                programme,
                Policy.builder("one each").quota(Quota.ofMentors("all", 3, mentor -> Optional.of("everybody"))).build())
                .graph();
    }

    @Test
    void whatAGraphHandsOutCannotChangeIt() {
        CompatibilityGraph graph = graph();
        PreparedQuota quota = PlanConditions.of(graph).quotas().getFirst();

        quota.leftByLimit()[0] = 99;
        new GraphEditor(graph).quotaLeft(0, 0, 1).build();

        assertThat(quota.left(0)).isEqualTo(3);
        assertThat(PlanConditions.of(graph).mentorQuotas().left(PlanConditions.of(graph).mentorQuotas().lowest(0)))
                .isEqualTo(3);
        assertThat(PlanConditions.of(graph).quotas()).isUnmodifiable();
        assertThat(quota.keys()).isUnmodifiable();
    }

    @Test
    void onlyACopyIsAnArray() {
        assertThat(List.of(CompatibilityGraph.class, PreparedQuota.class, QuotaTree.class).stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType().isArray())
                .map(Method::getName))
                .containsExactly("leftByLimit");
    }
}
