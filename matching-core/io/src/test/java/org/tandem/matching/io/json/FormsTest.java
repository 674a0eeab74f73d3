package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.group.GroupRules;

class FormsTest {

    @Test
    void thePackagesAreThoseThatTheModulesExport() {
        ModuleFinder modules = ModuleFinder.of(CoreTypes.modules().toArray(Path[]::new));

        assertThat(TandemModule.PACKAGES)
                .isEqualTo(modules.findAll().stream()
                        .flatMap(module -> module.descriptor().exports().stream())
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()));
    }

    /** All other records, and sealed types, have a form: one that is added later has it by itself, or is named here. */
    @Test
    void onlyWhatCarriesCodeOrServesTheSearchHasNoForm() {
        List<String> without = CoreTypes.all().stream()
                .filter(type -> type.isRecord() || type.isSealed() || type.isEnum())
                .filter(type -> !EveryValueProperties.isWritten(type))
                .map(type -> type.getName().replaceFirst("org\\.tandem\\.matching\\.", "").replaceFirst("\\$.*", ""))
                .distinct()
                .toList();

        assertThat(without)
                .containsExactly(
                        "acceptance.LedgerStep",
                        "group.GroupCriterion",
                        "group.GroupRule",
                        "group.Kind",
                        "group.WeightedGroupCriterion",
                        "policy.PlanJudge",
                        "policy.WeightedCriterion",
                        "programme.Attribute",
                        "programme.ProfileBuilder");
    }

    @Test
    void whatCannotBeWrittenSaysSo() {
        assertThatThrownBy(() -> TandemJson.create().write(Unhurried.matcher()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                                Values of the type (org.tandem.matching.Matcher) cannot be written as JSON: they carry code, or work for others.
                                Maybe write the values that they are made from, or that they have returned.""");
        assertThatThrownBy(() -> TandemJson.create().write(GroupRules.noVeto()))
                .hasMessageContaining("cannot be written as JSON");
        assertThatThrownBy(() -> TandemJson.create().write(List.of()))
                .hasMessageContaining("(java.util.ImmutableCollections");
    }
}
