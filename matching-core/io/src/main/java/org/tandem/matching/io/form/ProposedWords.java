package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.io.place.PlaceAnswer;
import org.tandem.matching.io.place.Places;

/** Proposes what the answers in a column mean: how they are separated, which of them stay whole, and what words stand for. */
final class ProposedWords {
    private static final Set<String> ROLES = Set.of("mentors", "mentees", Side.BOTH);
    private static final Set<String> LEVELS = Set.of("1", "2", "3", "4", "5");

    private final List<ColumnLook> looks;
    private final Asker asker;
    private final Remarks remarks;

    ProposedWords(List<ColumnLook> looks, Asker asker, Remarks remarks) {
        this.looks = looks;
        this.asker = asker;
        this.remarks = remarks;
    }

    /** Returns the columns with what was proposed. */
    List<MappedColumn> of(List<MappedColumn> columns) {
        Optional<String> usual = usualSeparator(columns);
        List<MappedColumn> worded = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            ColumnLook look = looks.get(i);
            worded.add(
                    switch (column.field().kind()) {
                        case LIST -> column.option().isPresent() ? grades(column, look)
                                : codes(split(column, look, usual), look);
                        case FLAG -> flags(column, look);
                        case WHOLE -> numbers(column, look, true);
                        case NUMBER -> numbers(column, look, false);
                        case CHOICE -> column.field() == Field.ROLE ? roles(column, look) : choices(column, look);
                        case TEXT -> column.field() == Field.ORGANISATION || column.field() == Field.SECTOR
                                ? codes(column, look)
                                : column;
                        default -> column;
                    });
        }
        return worded;
    }

    private Optional<String> usualSeparator(List<MappedColumn> columns) {
        Map<String, Long> seen = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.get(i).field().kind() == Field.Kind.LIST)
                .flatMap(i -> Splitter.seenIn(List.copyOf(looks.get(i).answers().keySet())).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private MappedColumn split(MappedColumn column, ColumnLook look, Optional<String> usual) {
        List<String> cells = List.copyOf(look.answers().keySet());
        Optional<String> separator = Splitter.seenIn(cells).or(() -> usual);
        Set<String> whole = new LinkedHashSet<>();
        Splitter splitter = new Splitter(separator, List.of());
        cells.stream()
                .flatMap(cell -> splitter.split(cell).stream())
                .filter(answer -> separator.map(String::strip).filter(answer::contains).isPresent())
                .forEach(whole::add);
        if (separator.filter(", "::equals).isPresent()) {
            alwaysTogether(splitter, look).forEach(pair -> remarks.question(column.where(), "question.together", pair));
        }
        return column.with(separator, List.copyOf(whole));
    }

    /** Two answers that never come apart may be one that holds a comma. */
    private static List<String> alwaysTogether(Splitter splitter, ColumnLook look) {
        Map<String, Integer> alone = new LinkedHashMap<>();
        Map<List<String>, Integer> together = new LinkedHashMap<>();
        look.answers().forEach((cell, times) -> {
            List<String> parts = splitter.split(cell);
            parts.forEach(part -> alone.merge(part, times, Integer::sum));
            for (int i = 1; i < parts.size(); i++) {
                together.merge(List.of(parts.get(i - 1), parts.get(i)), times, Integer::sum);
            }
        });
        return together.entrySet().stream()
                .filter(pair -> pair.getValue() > 1)
                .filter(pair -> pair.getKey().stream().allMatch(part -> pair.getValue().equals(alone.get(part))))
                .map(pair -> String.join(", ", pair.getKey()))
                .filter(Remarks::isQuotable)
                .toList();
    }

    private MappedColumn flags(MappedColumn column, ColumnLook look) {
        return words(column, look, answer -> YesNo.plain(answer).isPresent(),
                answer -> YesNo.meant(answer).map(YesNo::written), "flag");
    }

    private MappedColumn numbers(MappedColumn column, ColumnLook look, boolean whole) {
        Predicate<String> plain = answer -> (whole ? Numbers.whole(answer) : Numbers.plain(answer)).isPresent();
        return words(column, look, plain, answer -> Numbers.meant(answer, whole), "number");
    }

    /** A column for one option is ticked, or says a level; in both cases 1 may stand in it. */
    private MappedColumn grades(MappedColumn column, ColumnLook look) {
        boolean ticks = look.repeatsTitle() || look.areMostly(1, answer -> YesNo.plain(answer).isPresent());
        return ticks || look.isEmpty()
                ? column
                : words(column, look, answer -> false, answer -> LEVELS.contains(answer)
                        ? Optional.of(answer)
                        : YesNo.plain(answer).map(YesNo::written), "level");
    }

    private MappedColumn roles(MappedColumn column, ColumnLook look) {
        return words(column, look, answer -> false, ProposedWords::role, "role");
    }

    private static Optional<String> role(String answer) {
        List<Side> named = Side.named(answer);
        return named.size() > 1 ? Optional.of(Side.BOTH) : named.stream().findFirst().map(Side::key);
    }

    private MappedColumn choices(MappedColumn column, ColumnLook look) {
        return words(column, look, column.field()::isChoice, answer -> Optional.empty(), "choice");
    }

    /** Of codes nobody knows what they mean, but for that of an answer of one's own, which stands elsewhere. */
    private MappedColumn codes(MappedColumn column, ColumnLook look) {
        if (!look.areCodes()) {
            return column;
        }
        MappedColumn asked = words(column, look, CodedTitles::isOther, answer -> Optional.empty(), "code");
        Map<String, String> words = new LinkedHashMap<>(asked.words());
        look.answers().keySet().stream().filter(CodedTitles::isOther).forEach(other -> words.put(other, ""));
        return asked.meaning(words);
    }

    private MappedColumn words(
            MappedColumn column,
            ColumnLook look,
            Predicate<String> plain,
            Function<String, Optional<String>> meant,
            String kind) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String answer : look.unclear(plain)) {
            if (Remarks.isQuotable(answer)) {
                words.put(answer, meant.apply(answer).or(() -> asked(column, look, answer, plain, kind)).orElse(""));
            }
        }
        return column.meaning(words);
    }

    private Optional<String> asked(
            MappedColumn column, ColumnLook look, String answer, Predicate<String> plain, String kind) {
        int times = look.answers().getOrDefault(answer, 0);
        Optional<String> said = asker.ask(
                remarks.phrase("ask." + kind, answer, column.title(), times, column.field().choices()))
                .map(String::strip)
                .filter(plain.or(word -> kind.equals("role") && ROLES.contains(word))
                        .or(word -> kind.equals("level") && LEVELS.contains(word))
                        .or(word -> kind.equals("code") && !word.isEmpty()))
                .map(word -> kind.equals("flag") ? YesNo.plain(word).map(YesNo::written).orElse(word) : word);
        if (said.isEmpty()) {
            remarks.question(column.where(), "question." + kind, answer, times, column.field().choices());
        }
        return said;
    }

    /** Returns the country that the postcodes are of, if they are clearly of one. */
    Optional<String> country(List<MappedColumn> columns) {
        List<String> texts = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.get(i).field() == Field.PLACE)
                .flatMap(i -> looks.get(i).answers().keySet().stream())
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .limit(200)
                .toList();
        Map<String, Long> found = new LinkedHashMap<>();
        for (String country : List.of("DE", "AT", "CH")) {
            found.put(country, texts.stream()
                    .filter(text -> Places.all().find(text, country) instanceof PlaceAnswer.Found one
                            && one.place().country().equals(country))
                    .count());
        }
        Map.Entry<String, Long> best =
                found.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        boolean clearly = 2 * best.getValue() > texts.size()
                && found.values().stream().filter(count -> 2 * count > best.getValue()).count() == 1;
        return clearly ? Optional.of(best.getKey()) : Optional.empty();
    }
}
