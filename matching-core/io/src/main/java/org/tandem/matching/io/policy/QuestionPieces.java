package org.tandem.matching.io.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.question.Question.Kind;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.criterion.Criteria;

/**
 * The questions that a file declares, each by its name: {@code "text"}, {@code "number"}, {@code "flag"} or {@code "date"},
 * or the answers to choose from, in order; and the criteria that they make possible.
 */
final class QuestionPieces {
    private static final int MOST_APART = 1_000_000_000;

    private final Collection<String> taken;
    private final InputFaults faults;
    private final List<Question> questions = new ArrayList<>();

    /** Takes the names of columns that people's files have anyway. */
    QuestionPieces(Collection<String> taken, InputFaults faults) {
        this.taken = taken;
        this.faults = faults;
    }

    /** Returns the questions of a group of settings. */
    List<Question> read(List<Setting.Member> members) {
        Set<String> columns = new HashSet<>(taken);
        for (Setting.Member member : members) {
            if (named(member)) {
                question(member).ifPresent(question -> {
                    if (columns.add(question.column())) {
                        questions.add(question);
                    } else {
                        faults.add(member.where(), QuestionPieces.class, "question.taken", question.column());
                    }
                });
            }
        }
        return List.copyOf(questions);
    }

    private boolean named(Setting.Member member) {
        String name = member.name();
        boolean good = !name.isBlank()
                && name.length() <= Question.LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        if (!good) {
            faults.add(member.where(), QuestionPieces.class, "question.name", Integer.toString(Question.LONGEST_NAME));
        }
        return good;
    }

    private Optional<Question> question(Setting.Member member) {
        return switch (member.value()) {
            case Setting.Items items -> scale(member, items);
            case Setting.Word word -> kind(word).map(kind -> new Question(member.name(), kind, List.of()));
            default -> {
                faults.add(member.where(), QuestionPieces.class, "question.form", member.name());
                yield Optional.empty();
            }
        };
    }

    private Optional<Kind> kind(Setting.Word word) {
        List<String> known = List.of("text", "number", "flag", "date");
        if (known.contains(word.text())) {
            return Optional.of(List.of(Kind.TEXT, Kind.NUMBER, Kind.FLAG, Kind.DATE)
                    .get(known.indexOf(word.text())));
        }
        UnknownName.add(faults, word.where(), word.text(), known);
        return Optional.empty();
    }

    private Optional<Question> scale(Setting.Member member, Setting.Items items) {
        List<String> steps = new ArrayList<>();
        Set<String> plain = new HashSet<>();
        for (Setting item : items.items()) {
            if (item instanceof Setting.Word word && !word.text().isBlank() && plain.add(Question.plain(word.text()))) {
                steps.add(word.text().strip());
            } else {
                faults.add(item.where(), QuestionPieces.class, "question.step", member.name());
                return Optional.empty();
            }
        }
        if (steps.size() < 2) {
            faults.add(member.where(), QuestionPieces.class, "question.scale", member.name());
            return Optional.empty();
        }
        return Optional.of(new Question(member.name(), Kind.SCALE, steps));
    }

    /** Returns what makes each criterion on an answer, by the name that the library gives it. */
    static Map<String, Function<Settings, Optional<Criterion>>> criteria(List<Question> questions) {
        Map<String, Function<Settings, Optional<Criterion>>> criteria = new LinkedHashMap<>();
        for (Question question : questions) {
            Criterion same = Criteria.sameAnswer(question.attribute());
            Criterion different = Criteria.differentAnswer(question.attribute());
            criteria.put(same.name(), settings -> Optional.of(same));
            criteria.put(different.name(), settings -> Optional.of(different));
            if (question.isOrdered()) {
                criteria.put(Criteria.closeAnswer(question.number(), 1).name(), settings -> close(question, settings));
            }
        }
        return criteria;
    }

    /** On a scale whose ends are as far apart as can be, only they give nothing, unless the file says otherwise. */
    private static Optional<Criterion> close(Question question, Settings settings) {
        Optional<Double> zeroAt = settings.above("zero at", 0, MOST_APART);
        Optional<Double> known = question.kind() == Kind.SCALE && settings.take("zero at").isEmpty()
                ? Optional.of(question.scale().size() - 1.0)
                : settings.required("zero at", zeroAt);
        return known.map(difference -> Criteria.closeAnswer(question.number(), difference));
    }
}
