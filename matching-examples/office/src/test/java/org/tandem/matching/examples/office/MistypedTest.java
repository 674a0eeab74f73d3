package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.examples.office.Office.Said;

/** Words of a command that cannot be used are named in both languages, with those that were probably meant. */
class MistypedTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            match --mentors a --mentees b            | An option is missing: --out                   | Eine Option fehlt: --out
            match --mentors a --mentees b --out      | The option --out needs a value                | Die Option --out braucht einen Wert
            match --mentors --mentees b --out x      | The option --mentors needs a value            | Die Option --mentors braucht einen Wert
            match --mentros a --out x                | Maybe --mentors was meant                     | Vielleicht ist --mentors gemeint
            match --time-limt=3s --out x             | The option --time-limt is not known           | Vielleicht ist --time-limit gemeint
            match --xyzzy --out x                    | one of these was meant: --                    | ist eines davon gemeint: --
            match --out x --out y                    | The option --out must be given once           | Die Option --out darf nur einmal
            match --out x --date gestern             | --date must be a day such as 2026-09-01       | --date muss ein Tag wie 01.09.2026
            match --out x --time-limit 0             | --time-limit must be a time above zero        | --time-limit muss eine Zeit über null
            match --out x --seed viel                | --seed must be a whole number                 | --seed muss eine ganze Zahl sein
            recommend --most 1,5                     | --most must be a whole number                 | --most muss eine ganze Zahl sein
            what-if --places M-1                     | --places must be an id and a whole number     | --places muss eine Kennung und eine ganze Zahl
            what-if --places M-1=zwei                | --places must be an id and a whole number     | --places muss eine Kennung und eine ganze Zahl
            demo salzgiter                           | must be one of: salzgitter                    | muss eines davon: salzgitter
            match --lang fr --out x                  | --lang must be one of: de, en                 | --lang muss eines davon: de, en
            match --out x stray                      | a word too many                               | ein Wort zu viel
            verify                                   | is missing: RECORD                            | fehlt: RECORD
            mtch                                     | Maybe match was meant                         | Vielleicht ist match gemeint
            ''                                       | Say what to do; the commands are: match       | die Befehle sind: match
            """)
    void whatCannotBeUsedIsNamed(String command, String english, String german) {
        Office office = new Office(folder);
        String[] words = command.isEmpty() ? new String[0] : command.split(" ");

        Said said = office.run(words);
        Said gesagt = office.speaking(Locale.GERMANY).run(words);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(english, "See tandem").doesNotContain("picocli");
        assertThat(gesagt.code()).isEqualTo(2);
        assertThat(gesagt.err()).contains(german, "Siehe tandem").doesNotContain("Missing", "Invalid", "Unknown",
                "was meant");
        assertThat(folder).isEmptyDirectory();
    }
}
