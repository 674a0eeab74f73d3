package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.io.table.PlainWords;
import org.tandem.matching.io.table.Where;

/** Finds what is probably one thing under two spellings: organisations, people, competences. Nothing is joined; all are listed. */
final class LookAlikes {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "gmbh", "mbh", "ag", "se", "kg", "kgaa", "ohg", "ug", "ev", "e", "v", "eg", "co", "inc", "ltd", "llc",
            "plc", "sa", "sarl");

    private final List<Response> answers;
    private final Remarks remarks;
    private final Where file;

    LookAlikes(List<Response> answers, Remarks remarks) {
        this.answers = answers;
        this.remarks = remarks;
        this.file = Where.in(answers.stream()
                .map(answer -> answer.where().file())
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    /** Lists all. */
    void list() {
        names("organisation", LookAlikes::core, "question.organisations");
        for (Side role : Side.values()) {
            people(role);
        }
        competences();
        bothSides();
    }

    private void names(String column, Function<String, String> key, String phrase) {
        List<String> names =
                answers.stream().map(answer -> answer.cell(column)).filter(name -> !name.isEmpty()).toList();
        spellings(names, key).forEach(same -> remarks.question(file, phrase, quoted(same)));
    }

    /** Returns texts that differ but have the same key. */
    private static List<Set<String>> spellings(Collection<String> texts, Function<String, String> key) {
        Map<String, Set<String>> byKey = new LinkedHashMap<>();
        Set.copyOf(texts).stream().sorted().forEach(text -> byKey.computeIfAbsent(
                key.apply(text), none -> new LinkedHashSet<>())
                .add(text));
        return byKey.values().stream().filter(same -> same.size() > 1).toList();
    }

    private String quoted(Collection<String> texts) {
        return texts.stream().map(text -> remarks.phrase("quoted", text)).collect(Collectors.joining(", "));
    }

    /** Returns the words of an organisation's name without those of its legal form. */
    static String core(String name) {
        List<String> words = PlainWords.of(name);
        List<String> core = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return String.join(" ", core.isEmpty() ? words : core);
    }

    /** Two ids that differ only in how they are spelt, or two people of one name at one organisation. */
    private void people(Side role) {
        Map<String, List<Response>> byKey = new LinkedHashMap<>();
        for (Response answer : answers) {
            if (answer.role() == role) {
                keys(answer).forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(answer));
            }
        }
        byKey.values().stream().filter(same -> same.size() > 1).forEach(same -> remarks.question(
                Where.in(same.getFirst().where().file()),
                "question.people",
                same.stream()
                        .map(answer -> Long.toString(answer.where().line()))
                        .collect(Collectors.joining(", "))));
    }

    private static Stream<String> keys(Response answer) {
        String name = PlainWords.key(answer.cell("name"));
        String organisation = core(answer.cell("organisation"));
        String id = "id " + PlainWords.key(answer.id());
        return name.isEmpty() ? Stream.of(id) : Stream.of(id, "name " + name + " of " + organisation).distinct();
    }

    private void competences() {
        Set<String> offered = competences(Side.MENTORS, "offers");
        Set<String> sought = competences(Side.MENTEES, "seeks");
        Set<String> all = Stream.concat(offered.stream(), sought.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        spellings(all, PlainWords::key).forEach(same -> remarks.question(file, "question.competences", quoted(same)));
        all.stream().filter(one -> isSeveral(one, all))
                .forEach(one -> remarks.question(file, "question.several", quoted(List.of(one))));
        if (!offered.isEmpty()) {
            Set<String> known = offered.stream().map(PlainWords::key).collect(Collectors.toSet());
            List<String> missing = sought.stream()
                    .filter(one -> !known.contains(PlainWords.key(one)))
                    .filter(Remarks::isQuotable)
                    .toList();
            if (!missing.isEmpty()) {
                remarks.question(file, "question.nobody", quoted(missing));
            }
        }
    }

    /** Whether what stands between the commas are topics of their own. */
    private static boolean isSeveral(String topic, Set<String> all) {
        List<String> parts = new Splitter(Optional.of(","), List.of()).split(topic);
        return parts.size() > 1 && all.containsAll(parts);
    }

    private Set<String> competences(Side role, String column) {
        return answers.stream()
                .filter(answer -> answer.role() == role)
                .flatMap(answer -> Stream.of(answer.cell(column).split("\\|")))
                .map(one -> one.replaceFirst(":.*", ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void bothSides() {
        Map<String, Set<Side>> sides = new LinkedHashMap<>();
        answers.forEach(answer -> sides.computeIfAbsent(answer.id(), none -> new LinkedHashSet<>()).add(answer.role()));
        long both = sides.values().stream().filter(roles -> roles.size() > 1).count();
        if (both > 0) {
            remarks.note("note.both", both);
        }
    }
}
