package org.tandem.matching.io.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.io.table.PlainWords;

/**
 * What a column shows at a look.
 *
 * @param title as the form has it
 * @param question the title without the option that stands in brackets behind it
 * @param option the answer for which the column alone stands, if the title names one
 * @param answers with how often each was given, in order of the first
 */
record ColumnLook(String title, String question, Optional<String> option, Map<String, Integer> answers) {
    /** A question that has more different answers does not offer them to choose from. */
    private static final int FEW = 8;

    private static final Set<String> OTHERS = Set.of("other", "others", "sonstiges", "sonstige", "andere", "anderes");
    private static final Set<String> ANONYMOUS = Set.of("anonymous", "anonym");
    private static final Pattern WITH_OPTION = Pattern.compile("(.+?)\\s*\\[([^\\[\\]]+)]");

    /**
     * Looks at a column.
     *
     * @param coded whether titles have codes before their texts
     */
    static ColumnLook of(FormTable table, int column, boolean coded) {
        String title = table.titles().get(column);
        String text = coded ? CodedTitles.text(title) : title;
        Map<String, Integer> answers = new LinkedHashMap<>();
        table.column(column).forEach(answer -> answers.merge(answer, 1, Integer::sum));
        Matcher parts = WITH_OPTION.matcher(text);
        return parts.matches()
                ? new ColumnLook(title, parts.group(1), Optional.of(parts.group(2)), answers)
                : new ColumnLook(title, text, Optional.empty(), answers);
    }

    /** Returns whether the title says the option by a code only. */
    boolean hasOpaqueOption() {
        return option.filter(code -> CodedTitles.isOpaque(title, code)).isPresent();
    }

    /** Returns whether the answers are codes. */
    boolean areCodes() {
        return areMostly(1, CodedTitles::isCode);
    }

    /** Returns whether this is the column of answers of one's own, beside those to choose from. */
    boolean isForOthers() {
        return OTHERS.contains(PlainWords.key(option.orElse(question)));
    }

    /** Returns whether the answers say on which side somebody takes part: nearly all a side, or at least half, and both sides. */
    boolean tellRoles() {
        return areFew() && areMostly(tellBothRoles() ? 0.5 : 0.8, answer -> !Side.named(answer).isEmpty());
    }

    /** Returns whether the answers speak of both sides. */
    boolean tellBothRoles() {
        return answers.keySet().stream().flatMap(answer -> Side.named(answer).stream()).distinct().count() > 1;
    }

    /** Returns whether nobody's address was asked for. */
    boolean areAnonymous() {
        return areMostly(1, answer -> ANONYMOUS.contains(PlainWords.key(answer)));
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    long given() {
        return answers.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Returns whether so large a share of the answers, 0 to 1, is of a kind. */
    boolean areMostly(double share, Predicate<String> kind) {
        long such = answers.entrySet().stream()
                .filter(answer -> kind.test(answer.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return !isEmpty() && such >= share * given();
    }

    /** Returns whether every answer is the title itself, as where each option has a column. */
    boolean repeatsTitle() {
        String key = PlainWords.key(title);
        return answers.size() <= FEW && areMostly(1, answer -> PlainWords.key(answer).equals(key));
    }

    /** Returns whether every answer ticks or does not tick the option of the title. */
    boolean ticksOption() {
        return option.isPresent()
                && (isEmpty() || areMostly(1, answer -> YesNo.plain(answer).isPresent() || isOption(answer)));
    }

    /** Returns whether the answers say how far the option of the title holds, and are not others than the options. */
    boolean gradesOption() {
        return option.filter(one -> !OTHERS.contains(PlainWords.key(one))).isPresent() && areFew();
    }

    private boolean isOption(String answer) {
        return PlainWords.key(answer).equals(PlainWords.key(option.orElse(title)));
    }

    boolean areAddresses() {
        return areMostly(0.8, answer -> answer.indexOf('@') > 0 && answer.indexOf(' ') < 0);
    }

    boolean areNumbers() {
        return areMostly(0.5, Numbers::mayBe) && unclear(answer -> Numbers.plain(answer).isPresent()).size() <= 50;
    }

    boolean areFew() {
        return !isEmpty() && answers.size() <= FEW;
    }

    /** Returns the answers that are not of a kind. */
    List<String> unclear(Predicate<String> kind) {
        return answers.keySet().stream().filter(answer -> !kind.test(answer)).toList();
    }

    /** People's answers are confidential. */
    @Override
    public String toString() {
        return "ColumnLook[" + answers.size() + " answers]";
    }
}
