package org.tandem.matching.io.policy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.TextFile;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;

/**
 * A policy file. It may start from a ready policy ({@code base}), leave pieces of it out ({@code without}), and names
 * pieces with their settings: {@code rules}, {@code criteria} with weights, {@code plan rules}, {@code quotas},
 * {@code loads}, {@code objective}, {@code waiting guarantee}. Criteria may rest on {@code questions} of the programme's own.
 */
final class PolicyFile {
    private final Where file;
    private final InputFaults faults;

    private PolicyFile(Where file, InputFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Returns the policy of a file, or nothing after adding faults. */
    static Optional<ChosenPolicy> read(Path path, InputFaults faults) {
        Where file = Where.in(path.toString());
        long before = faults.count();
        return TextFile.of(path, file, faults)
                .flatMap(text -> SettingReader.read(text, file, faults))
                .flatMap(group -> new PolicyFile(file, faults).policy(group, nameOf(path)))
                .filter(chosen -> faults.count() == before);
    }

    /** Returns the name of a policy that states none. */
    static String nameOf(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private Optional<ChosenPolicy> policy(Setting.Group group, String fileName) {
        Settings settings = Settings.of(group, faults);
        Optional<Policy> base =
                settings.word("base").flatMap(word -> PolicyChoice.named(word.text(), word.where(), faults));
        Policy.Builder policy = base.map(Policy::builder).orElseGet(() -> Policy.builder(fileName));
        policy.name(settings.word("name").map(Setting.Word::text).orElse(fileName));
        Map<String, Consumer<String>> removers =
                base.map(ready -> removers(ready, policy)).orElse(Map.of());
        Pieces.leaveOut(settings.words("without"), removers, faults);
        Pieces.addAll(settings, "rules", RulePieces.all(), name -> "", policy::rule, faults);
        List<Question> questions =
                new QuestionPieces(ProgrammeFiles.columns(), faults).read(settings.pieces("questions"));
        addCriteria(settings, questions, policy);
        Pieces.addAll(settings, "plan rules", PlanPieces.rules(), name -> "costing", policy::planRule, faults);
        Pieces.addAll(settings, "quotas", PlanPieces.quotas(), name -> "most", policy::quota, faults);
        addOne(settings, "loads", PlanPieces::loads, policy::loads);
        addOne(settings, "objective", PlanPieces::objective, policy::objective);
        settings.whole("waiting guarantee", 0, Policy.MOST_ROUNDS)
                .map(Long::intValue)
                .ifPresent(policy::waitingGuarantee);
        settings.requireAllKnown();
        Optional<Policy> built = built(policy);
        built.ifPresent(this::noteWhatIsEmpty);
        return built.map(found -> new ChosenPolicy(found, questions));
    }

    /** A policy that asks for nothing is allowed, but who writes it should know what it means. */
    private void noteWhatIsEmpty(Policy policy) {
        if (policy.rules().isEmpty()) {
            faults.note(file, PolicyFile.class, "policy.no-rules");
        }
        if (policy.criteria().isEmpty()) {
            faults.note(file, PolicyFile.class, "policy.no-criteria");
        }
    }

    /** What leaves each piece of a ready policy out. */
    private static Map<String, Consumer<String>> removers(Policy base, Policy.Builder policy) {
        Map<String, Consumer<String>> removers = new LinkedHashMap<>();
        base.rules().forEach(rule -> removers.putIfAbsent(rule.name(), policy::withoutRule));
        base.criteria().forEach(one -> removers.putIfAbsent(one.criterion().name(), policy::withoutCriterion));
        base.planRules().forEach(rule -> removers.putIfAbsent(rule.name(), policy::withoutPlanRule));
        base.quotas().forEach(quota -> removers.putIfAbsent(quota.name(), policy::withoutQuota));
        return removers;
    }

    private void addCriteria(Settings settings, List<Question> questions, Policy.Builder policy) {
        Pieces.addAll(
                settings,
                "criteria",
                Weighted.all(questions),
                name -> "weight",
                weighted -> policy.criterion(weighted.weight(), weighted.criterion()),
                faults);
    }

    private <T> void addOne(
            Settings settings, String name, Function<Settings, Optional<T>> maker, Consumer<T> target) {
        Optional<Setting.Member> piece = settings.take(name);
        if (piece.filter(given -> !(given.value() instanceof Setting.Group)).isPresent()) {
            faults.add(piece.get().where(), PolicyFile.class, "setting.form", name, example(piece.get()));
            return;
        }
        piece.flatMap(given -> Settings.of(given, "", faults)).ifPresent(given -> Pieces.add(given, maker, target));
    }

    /** Returns what was probably meant by a value that stands alone. */
    private static String example(Setting.Member piece) {
        if (piece.name().equals("loads")) {
            return "{\"minimum\": 1}";
        }
        Objective.Aim meant = piece.value() instanceof Setting.Word word
                ? Row.constant(Objective.Aim.class, word.text()).orElse(Objective.Aim.STABLE)
                : Objective.Aim.STABLE;
        return "{\"aim\": \"" + Row.keyword(meant) + "\"}";
    }

    /** Pieces that do not go together are found by the library. */
    private Optional<Policy> built(Policy.Builder policy) {
        try {
            return Optional.of(policy.build());
        } catch (IllegalArgumentException unfit) {
            List<String> lines = Arrays.asList(String.valueOf(unfit.getMessage()).split("\nMaybe ", 2));
            faults.add(file, lines.getFirst(), lines.size() > 1 ? lines.getLast() : "");
            return Optional.empty();
        }
    }
}
