package org.tandem.matching.io.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.io.table.PlainWords;

/** The competences that somebody offers or seeks, in order, each once. */
final class Competences {
    private final Map<String, int[]> levels = new LinkedHashMap<>();

    /** Returns a text that can stand in a cell of competences or of a list, where colons and bars have a meaning. */
    static String written(String answer) {
        return answer.replace(":", " -").replace('|', '/').replaceAll("\\s+", " ").strip();
    }

    void add(String competence, int level, int importance) {
        levels.putIfAbsent(competence, new int[] {level, importance});
    }

    /** Makes one matter most; returns whether it was there already, however it was spelt. */
    boolean emphasise(String competence) {
        String key = PlainWords.key(competence);
        for (Map.Entry<String, int[]> known : levels.entrySet()) {
            if (PlainWords.key(known.getKey()).equals(key)) {
                known.getValue()[1] = MappedColumn.GREATEST;
                return true;
            }
        }
        levels.put(competence, new int[] {MappedColumn.LEVEL, MappedColumn.GREATEST});
        return false;
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    String offered() {
        return levels.entrySet().stream()
                .map(known -> known.getKey() + ":" + known.getValue()[0])
                .collect(Collectors.joining("|"));
    }

    String sought() {
        return levels.entrySet().stream()
                .map(known -> known.getKey() + ":" + known.getValue()[0] + ":" + known.getValue()[1])
                .collect(Collectors.joining("|"));
    }
}
