package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.table.PlainWords;

/** Wishes and vetoes name people by ids or names; our tables have ids. A name that nobody has, or several, is a question. */
final class NamedPeople {
    private static final List<String> COLUMNS = List.of(Field.WISHES.key(), Field.VETOES.key());

    private final List<Response> answers;
    private final Remarks remarks;
    /** By side, by what names them. */
    private final Map<Side, Map<String, List<String>>> ids = new HashMap<>();

    NamedPeople(List<Response> answers, Remarks remarks) {
        this.answers = answers;
        this.remarks = remarks;
        for (Response answer : answers) {
            Map<String, List<String>> side = ids.computeIfAbsent(answer.role(), none -> new HashMap<>());
            add(side, answer.id(), answer.id());
            String name = PlainWords.key(answer.cell("name"));
            if (!name.isEmpty()) {
                add(side, "name " + name, answer.id());
            }
        }
    }

    private static void add(Map<String, List<String>> side, String name, String id) {
        side.computeIfAbsent(name, none -> new ArrayList<>()).add(id);
    }

    /** Returns the answers with ids in place of names. */
    List<Response> identified() {
        return answers.stream().map(this::identified).toList();
    }

    private Response identified(Response answer) {
        // Where the other side is not there, nobody can be found.
        Map<String, List<String>> others = ids.get(answer.role() == Side.MENTORS ? Side.MENTEES : Side.MENTORS);
        if (others == null || COLUMNS.stream().allMatch(column -> answer.cell(column).isEmpty())) {
            return answer;
        }
        Map<String, String> cells = new LinkedHashMap<>(answer.cells());
        for (String column : COLUMNS) {
            List<String> found = new ArrayList<>();
            for (String one : answer.cell(column).split("\\|", -1)) {
                if (!one.isEmpty()) {
                    id(one, others).ifPresentOrElse(found::add,
                            () -> remarks.question(answer.where(), "question.wish"));
                }
            }
            if (cells.containsKey(column)) {
                cells.put(column, String.join("|", found));
            }
        }
        return new Response(answer.where(), answer.role(), answer.id(), answer.made(), answer.time(), cells);
    }

    private static Optional<String> id(String written, Map<String, List<String>> others) {
        List<String> byId = others.getOrDefault(LineReader.id(written), List.of());
        List<String> found = byId.isEmpty() ? others.getOrDefault("name " + PlainWords.key(written), List.of()) : byId;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
