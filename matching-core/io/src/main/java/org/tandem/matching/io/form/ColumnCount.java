package org.tandem.matching.io.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was done with one column, counted, and in the end said in one line. */
final class ColumnCount {
    private static final int MOST_SHOWN = 6;

    private final Set<String> different = new LinkedHashSet<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private int given;
    private int good;

    void given() {
        given++;
    }

    void good() {
        good++;
    }

    void answer(String answer) {
        different.add(answer);
    }

    void word(String answer) {
        words.merge(answer, 1, Integer::sum);
    }

    /** Says it. */
    String say(MappedColumn column, Remarks remarks) {
        Field field = column.field();
        String what =
                switch (field.kind()) {
                    case NONE -> remarks.phrase("column.ignore");
                    case LIST -> list(column, remarks);
                    case PLACE -> remarks.phrase("column.place", field.key(), given, good);
                    case FLAG -> remarks.phrase(
                            field == Field.CONSENT ? "column.consent" : "column.flag", field.key(), good, given - good);
                    case TIME -> remarks.phrase("column." + field.key(), field.key(), given);
                    default -> remarks.phrase(
                            field == Field.ID ? "column.id" : "column.plain",
                            field == Field.OWN ? column.name().orElse("") : field.key(),
                            given);
                };
        String meanings = words.entrySet().stream()
                .limit(MOST_SHOWN)
                .filter(word -> Remarks.isQuotable(word.getKey()))
                .map(word -> meaning(column, word.getKey(), word.getValue(), remarks))
                .collect(Collectors.joining());
        return remarks.phrase("column.line", column.title(), what + meanings);
    }

    private String list(MappedColumn column, Remarks remarks) {
        String field = column.field().key();
        if (column.option().isEmpty()) {
            return remarks.phrase("column.list", field, given, different.size(), separator(column, remarks));
        }
        String option = column.option().get();
        return option.isEmpty()
                ? remarks.phrase("column.option.open", field)
                : remarks.phrase("column.option", field, option, good);
    }

    private static String separator(MappedColumn column, Remarks remarks) {
        return column.separator().map(String::strip).orElse(remarks.phrase("column.separator.open"));
    }

    private static String meaning(MappedColumn column, String word, int times, Remarks remarks) {
        String meant = column.words().getOrDefault(word, "");
        return meant.isEmpty()
                ? remarks.phrase("column.word.none", word, times)
                : remarks.phrase("column.word", word, meant, times);
    }
}
