package org.tandem.matching.io.policy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.io.facts.GroupFiles;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.TextFile;
import org.tandem.matching.io.table.Where;

/**
 * A policy file of groups. It may start from a ready policy ({@code base}), leave pieces of it out ({@code without}), and
 * names pieces with their settings: {@code rules}, and {@code criteria} with weights, which may rest on {@code questions}.
 */
final class GroupPolicyFile {
    private final InputFaults faults;

    private GroupPolicyFile(InputFaults faults) {
        this.faults = faults;
    }

    /** Returns the policy of a file, or nothing after adding faults. */
    static Optional<ChosenGroupPolicy> read(Path path, InputFaults faults) {
        Where file = Where.in(path.toString());
        long before = faults.count();
        return TextFile.of(path, file, faults)
                .flatMap(text -> SettingReader.read(text, file, faults))
                .map(group -> new GroupPolicyFile(faults).policy(group, PolicyFile.nameOf(path)))
                .filter(policy -> faults.count() == before);
    }

    private ChosenGroupPolicy policy(Setting.Group group, String fileName) {
        Settings settings = Settings.of(group, faults);
        // Written by the library, see TandemJson.
        settings.whole("format", TandemJson.FORMAT, TandemJson.FORMAT);
        GroupPolicy base = settings.word("base")
                .flatMap(word -> GroupPolicyChoice.named(word.text(), word.where(), faults))
                .orElseGet(() -> GroupPolicy.builder(fileName).build());
        GroupPolicy.Builder policy = GroupPolicy.builder(base)
                .name(settings.word("name").map(Setting.Word::text).orElse(fileName));
        Pieces.leaveOut(settings.words("without"), removers(base, policy), faults);
        List<Question> questions =
                new QuestionPieces(GroupFiles.columns(), faults).read(settings.pieces("questions"));
        List<String> named = settings.listed("rules").stream().map(Setting.Member::name).toList();
        Pieces.addAll(
                settings, "rules", GroupRulePieces.all(named), GroupRulePieces::shorthand, policy::rule, faults);
        Pieces.addAll(
                settings,
                "criteria",
                GroupCriterionPieces.all(questions),
                name -> "weight",
                weighted -> policy.criterion(weighted.weight(), weighted.criterion()),
                faults);
        settings.requireAllKnown();
        return new ChosenGroupPolicy(policy.build(), questions);
    }

    /** What leaves each piece of a ready policy out. */
    private static Map<String, Consumer<String>> removers(GroupPolicy base, GroupPolicy.Builder policy) {
        Map<String, Consumer<String>> removers = new LinkedHashMap<>();
        base.rules().forEach(rule -> removers.putIfAbsent(rule.name(), policy::withoutRule));
        base.criteria().forEach(one -> removers.putIfAbsent(one.criterion().name(), policy::withoutCriterion));
        return removers;
    }
}
