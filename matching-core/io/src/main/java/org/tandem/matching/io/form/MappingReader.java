package org.tandem.matching.io.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.policy.Setting;
import org.tandem.matching.io.policy.SettingReader;
import org.tandem.matching.io.policy.Settings;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.NearestName;
import org.tandem.matching.io.table.TextFile;
import org.tandem.matching.io.table.Where;

/** Reads mapping files: JSON with comments, like policy files. */
public final class MappingReader {
    private static final String BY_COLUMN = "by column";
    private static final int GREATEST = 5;

    private final InputFaults faults;

    private MappingReader(InputFaults faults) {
        this.faults = faults;
    }

    /** Returns the mapping of a file, or nothing after adding faults. */
    public static Optional<Mapping> read(Path file, InputFaults faults) {
        Where where = Where.in(file.toString());
        return TextFile.of(file, where, faults).flatMap(text -> read(text, where, faults));
    }

    static Optional<Mapping> read(String text, Where where, InputFaults faults) {
        long before = faults.count();
        return SettingReader.read(text, where, faults)
                .map(group -> new MappingReader(faults).mapping(Settings.of(group, faults)))
                .filter(mapping -> faults.count() == before);
    }

    private Mapping mapping(Settings settings) {
        Optional<Side> role = role(settings);
        Optional<String> country = settings.word("country").flatMap(this::country);
        List<MappedColumn> columns = new ArrayList<>();
        settings.pieces("columns").forEach(piece -> column(piece).ifPresent(columns::add));
        check(role, columns);
        Map<String, String> organisations = texts(settings.pieces("same organisations"));
        Map<String, String> places = texts(settings.pieces("places"));
        settings.requireAllKnown();
        return new Mapping(role, country, columns, organisations, places);
    }

    private Optional<Side> role(Settings settings) {
        Optional<Setting.Word> word = settings.required("people", settings.word("people"));
        if (word.isEmpty() || word.get().text().equals(BY_COLUMN)) {
            return Optional.empty();
        }
        for (Side role : Side.values()) {
            if (role.key().equals(word.get().text())) {
                return Optional.of(role);
            }
        }
        faults.add(word.get().where(), MappingReader.class, "mapping.people");
        return Optional.empty();
    }

    private Optional<String> country(Setting.Word word) {
        if (List.of("DE", "AT", "CH").contains(word.text())) {
            return Optional.of(word.text());
        }
        faults.add(word.where(), MappingReader.class, "mapping.country");
        return Optional.empty();
    }

    private Optional<MappedColumn> column(Setting.Member piece) {
        if (piece.value() instanceof Setting.Word word) {
            return field(word).map(field -> MappedColumn.of(piece.where(), piece.name(), field));
        }
        if (!(piece.value() instanceof Setting.Group group)) {
            faults.add(piece.where(), MappingReader.class, "mapping.column");
            return Optional.empty();
        }
        Settings settings = Settings.of(group, faults);
        Optional<Field> field = settings.required("field", settings.word("field")).flatMap(this::field);
        Optional<String> separator = settings.word("separator").map(Setting.Word::text);
        List<String> options = settings.words("options").stream().map(Setting.Word::text).toList();
        Optional<String> option = settings.word("option").map(Setting.Word::text);
        Optional<String> name = settings.word("name").map(Setting.Word::text);
        int level = settings.whole("level", 1, GREATEST).map(Long::intValue).orElse(MappedColumn.LEVEL);
        int importance =
                settings.whole("importance", 1, GREATEST).map(Long::intValue).orElse(MappedColumn.IMPORTANCE);
        Map<String, String> words = texts(settings.pieces("words"));
        settings.requireAllKnown();
        return field.map(found -> new MappedColumn(
                piece.where(), piece.name(), found, name, separator, options, option, level, importance, words));
    }

    private Optional<Field> field(Setting.Word word) {
        Optional<Field> field = Field.of(word.text());
        if (field.isEmpty()) {
            NearestName.of(word.text(), List.of(Field.keys().split(", "))).ifPresentOrElse(
                    near -> faults.add(word.where(), MappingReader.class, "mapping.field.near", near),
                    () -> faults.add(word.where(), MappingReader.class, "mapping.field", Field.keys()));
        }
        return field;
    }

    private Map<String, String> texts(List<Setting.Member> members) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Setting.Member member : members) {
            switch (member.value()) {
                case Setting.Word word -> texts.put(member.name(), word.text());
                case Setting.Amount amount -> texts.put(member.name(), amount.number().toPlainString());
                case Setting.Flag flag -> texts.put(member.name(), YesNo.written(flag.on()));
                default -> faults.add(member.where(), MappingReader.class, "mapping.word");
            }
        }
        return texts;
    }

    /** Finds columns that contradict each other. */
    private void check(Optional<Side> role, List<MappedColumn> columns) {
        Map<Field, MappedColumn> seen = new LinkedHashMap<>();
        for (MappedColumn column : columns) {
            Field field = column.field();
            MappedColumn before = seen.putIfAbsent(field, column);
            if (before != null && !field.mayRepeat()) {
                faults.add(column.where(), MappingReader.class, "mapping.twice", field.key());
            }
            if (role.isPresent() && !field.isFor(role.get())) {
                faults.add(column.where(), MappingReader.class, "mapping.side", field.key(), role.get().key());
            }
            if (field == Field.OWN && column.name().isEmpty()) {
                faults.add(column.where(), MappingReader.class, "mapping.name");
            }
            if (column.option().isPresent() && field.kind() != Field.Kind.LIST) {
                faults.add(column.where(), MappingReader.class, "mapping.option", field.key());
            }
        }
    }
}
