package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.property.Share;
import org.tandem.matching.text.Wording;

/** Mapping files, written and read. */
class MappingFileTest {
    private static final Where FILE = Where.in("mapping.json");

    private static List<String> faults(String text) {
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        assertThat(MappingReader.read(text, FILE, faults)).isEmpty();
        try {
            faults.throwIfAny();
            return List.of();
        } catch (BadInputException bad) {
            return bad.faults().stream().map(fault -> fault.problem() + " Maybe " + fault.advice()).toList();
        }
    }

    private static Mapping read(String text) {
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Optional<Mapping> mapping = MappingReader.read(text, FILE, faults);
        faults.throwIfAny();
        return mapping.orElseThrow();
    }

    @Provide
    Arbitrary<MappedColumn> columns() {
        Arbitrary<String> texts = Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(text -> !text.isBlank());
        Arbitrary<Map<String, String>> words =
                Arbitraries.maps(texts, Arbitraries.strings().ofMaxLength(5)).ofMaxSize(3);
        Arbitrary<Field> fields =
                Arbitraries.of(Field.IGNORE, Field.SEEKS, Field.OFFERS, Field.LANGUAGES, Field.PLACE, Field.OWN);
        return Combinators.combine(
                texts, fields, texts.optional(), texts.list().ofMaxSize(3), texts.optional(), words,
                Arbitraries.integers().between(1, 5))
                .as((title, field, separator, options, option, meanings, level) -> new MappedColumn(
                        FILE,
                        title,
                        field,
                        field == Field.OWN ? Optional.of("own") : Optional.empty(),
                        separator,
                        options,
                        field.kind() == Field.Kind.LIST ? option : Optional.empty(),
                        field == Field.SEEKS || field == Field.OFFERS ? level : MappedColumn.LEVEL,
                        field == Field.SEEKS ? level : MappedColumn.IMPORTANCE,
                        meanings));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(
            @ForAll("columns") MappedColumn one, @ForAll("columns") MappedColumn other, @ForAll boolean mentees) {
        List<MappedColumn> columns = one.title().equals(other.title()) ? List.of(one) : List.of(one, other);
        Mapping mapping = new Mapping(
                mentees ? Optional.of(Side.MENTEES) : Optional.empty(), Optional.of("CH"), columns, one.words(),
                other.words());

        Share.atLeast(30, "there are words", !one.words().isEmpty());
        Share.atLeast(30, "there are options", !one.options().isEmpty());

        Mapping again = read(MappingWriter.text(mapping, Wording.in(mentees ? Locale.GERMAN : Locale.ENGLISH)));

        assertThat(again.role()).isEqualTo(mapping.role());
        assertThat(again.country()).isEqualTo(mapping.country());
        assertThat(again.organisations()).isEqualTo(mapping.organisations());
        assertThat(again.places()).isEqualTo(mapping.places());
        assertThat(again.columns())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("where")
                .isEqualTo(mapping.columns());
    }

    @Example
    void allFaultsAreNamedWithTheirLines() {
        assertThat(faults("""
                { "people": "menteez", "country": "FR",
                  "columns": {
                    "A": "nmae", "B": "xyzzy", "C": 5,
                    "D": { "field": "seeks", "level": 9, "colour": "red" },
                    "E": { "words": {} }, "F": { "field": "own" },
                    "G": { "field": "name", "option": "x" }, "H": "name",
                    "I": { "field": "places", "words": { "a": [1] } }
                  } }
                """))
                .hasSize(12)
                .allMatch(fault -> fault.matches("(?s)mapping.json, line \\d, column \\d+.*"))
                .anyMatch(fault -> fault.contains("\"name\" was meant"));
    }

    @Example
    void aFieldOfTheOtherSideIsAFault() {
        assertThat(faults("{ \"people\": \"mentees\", \"columns\": { \"A\": \"places\" } }"))
                .singleElement()
                .asString()
                .contains("\"places\" is none of mentees");
    }

    @Example
    void whatIsNoMappingIsAFault() {
        assertThat(faults("")).hasSize(1);
        assertThat(faults("[]")).hasSize(1);
        assertThat(faults("{ \"columns\": {} }")).singleElement().asString().contains("\"people\" is missing");
        assertThat(faults("{ \"people\": \"mentees\", \"columns\": { \"A\": \"name\", \"A\": \"name\" } }")).hasSize(1);
    }

    @Example
    void numbersAndFlagsMayStandForWords() {
        assertThat(read(
                "{ \"people\": \"mentors\", \"columns\": { \"A\": { \"field\": \"places\", \"words\": { \"any\": 2, \"ok\": true } } } } // end")
                .columns().getFirst().words())
                .containsEntry("any", "2")
                .containsEntry("ok", "yes");
    }
}
