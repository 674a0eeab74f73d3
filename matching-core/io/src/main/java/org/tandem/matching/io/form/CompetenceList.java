package org.tandem.matching.io.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.matching.io.table.PlainWords;

/** The competences that somebody offers or seeks, in order, each once. */
final class CompetenceList {
    /** As our tables write it: a name, a level, and for what is sought its importance. */
    private static final Pattern GRADED =
            Pattern.compile("([^:|]+):\\s*([1-5])(?:\\s*:\\s*([1-5])\\s*(!?))?");

    private final Map<String, Grade> grades = new LinkedHashMap<>();

    private record Grade(int level, int importance, String must) {}

    /** Returns a text that can stand in a cell of competences or of a list, where colons and bars have a meaning. */
    static String written(String answer) {
        return answer.replace(":", " -").replace('|', '/').replaceAll("\\s+", " ").strip();
    }

    /** Returns whether an answer says its level itself, as cells of our tables do. */
    static boolean isGraded(String answer) {
        return GRADED.matcher(answer).matches();
    }

    /** Adds an answer that says its level itself, or has the one given. */
    void add(String answer, int level, int importance) {
        Matcher graded = GRADED.matcher(answer);
        if (graded.matches()) {
            boolean hasImportance = graded.group(3) != null;
            grades.putIfAbsent(
                    graded.group(1).strip(),
                    new Grade(
                            Integer.parseInt(graded.group(2)),
                            hasImportance ? Integer.parseInt(graded.group(3)) : importance,
                            hasImportance ? graded.group(4) : ""));
        } else {
            grades.putIfAbsent(answer, new Grade(level, importance, ""));
        }
    }

    /** Makes one matter most; returns whether it was there already, however it was spelt. */
    boolean emphasise(String competence) {
        String key = PlainWords.key(competence);
        for (Map.Entry<String, Grade> known : grades.entrySet()) {
            if (PlainWords.key(known.getKey()).equals(key)) {
                Grade before = known.getValue();
                known.setValue(new Grade(before.level, MappedColumn.GREATEST, before.must));
                return true;
            }
        }
        grades.put(competence, new Grade(MappedColumn.LEVEL, MappedColumn.GREATEST, ""));
        return false;
    }

    boolean isEmpty() {
        return grades.isEmpty();
    }

    String offered() {
        return grades.entrySet().stream()
                .map(known -> known.getKey() + ":" + known.getValue().level)
                .collect(Collectors.joining("|"));
    }

    String sought() {
        return grades.entrySet().stream()
                .map(known -> known.getKey() + ":" + known.getValue().level + ":" + known.getValue().importance
                        + known.getValue().must)
                .collect(Collectors.joining("|"));
    }
}
