package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.text.Wording;

/** Runs what the guide to forms shows. */
class FormGuideTest {
    @TempDir
    Path folder;

    private static String guide() {
        Path module = Path.of("matching-core", "io");
        try {
            return Files.readString((Files.isDirectory(module) ? module : Path.of("")).resolve("docs/forms.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String block(String name) {
        Matcher block =
                Pattern.compile("(?ms)^<!-- " + Pattern.quote(name) + " -->\\n```\\w+\\n(.*?)^```$").matcher(guide());
        assertThat(block.find()).as(name).isTrue();
        return block.group(1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theFormBecomesTheTable() throws IOException {
        List<CleanTable> tables = imported(file("form.csv", block("form")), file("form.json", block("mapping")));

        StringBuilder mentees = new StringBuilder();
        tables.stream().filter(table -> table.file().equals("mentees.csv")).findFirst().orElseThrow().writeTo(mentees,
                Dialect.COMMA);
        assertThat(mentees).hasToString(block("mentees.csv"));
    }

    private static List<CleanTable> imported(Path export, Path mapping) {
        // @start region="import"
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Remarks remarks = new Remarks(Wording.in(Locale.ENGLISH));
        List<FormTable> answers = FormFile.read(export, faults); // two of a workbook with a sheet for each side
        Optional<Mapping> columns = MappingReader.read(mapping, faults);
        faults.throwIfAny(); // BadInputException with all faults
        List<MappedForm> forms = List.of(new MappedForm(answers.getFirst(), columns.orElseThrow()));
        Optional<List<CleanTable>> tables = FormImport.run(forms, remarks, faults);
        faults.throwIfAny();
        // @end
        return tables.orElseThrow();
    }

    @Test
    void theCodeIsTheOneAbove() throws IOException {
        Path module = Path.of("matching-core", "io");
        String code = Files.readString((Files.isDirectory(module) ? module : Path.of(""))
                .resolve("src/test/java/org/tandem/matching/io/form/FormGuideTest.java"));
        String region = code.substring(code.indexOf("region=\"import\"\n") + "region=\"import\"\n".length(),
                code.indexOf("        // @end"));

        assertThat(block("java")).isEqualTo(region.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void everyFieldIsNamed() {
        String guide = guide();
        String table = guide.substring(guide.indexOf("| fields |"), guide.indexOf("A proposal reads"));

        assertThat(Arrays.stream(Field.values()).filter(field -> !table.contains("`" + field.key() + "`"))
                .collect(Collectors.toList()))
                .isEmpty();
    }
}
