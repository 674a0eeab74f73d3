package org.tandem.matching.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.GroupRules;

class GroupRulePiecesTest {

    @Test
    void aFileCanNameEveryReadyMadeRule() throws ReflectiveOperationException {
        assertThat(GroupRulePieces.all(List.of())).containsKeys(
                GroupRules.metAtMost(1).name(), GroupRules.withinReach(1).name());
        for (Method made : GroupRules.class.getMethods()) {
            List<Class<?>> settings = List.of(made.getParameterTypes());
            boolean plain = settings.isEmpty() || settings.equals(List.of(int.class));
            if (plain && GroupRule.class.isAssignableFrom(made.getReturnType())) {
                Object[] ones = new Object[settings.size()];
                Arrays.fill(ones, 1);
                GroupRule rule = (GroupRule) made.invoke(null, ones);
                assertThat(GroupRulePieces.all(List.of())).as(made.getName()).containsKey(rule.name());
            }
        }
    }
}
