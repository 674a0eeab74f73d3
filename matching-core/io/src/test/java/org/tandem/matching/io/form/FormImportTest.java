package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does with people, organisations and places. */
class FormImportTest {
    private static final String MAPPING =
            """
                    { "people": "mentees",
                      "columns": {
                        "Mail": "id", "When": "answered", "Who": "name", "Firm": "organisation", "Where": "place",
                        "Topics": { "field": "seeks", "separator": ";", "level": 4, "importance": 2, "words": { "Digi": "Digital" } },
                        "Top": "most_important", "Hours": { "field": "hours_per_month", "words": { "some": 2 } },
                        "Shoe": { "field": "own", "name": "Shoe size" }, "Ok": { "field": "consent", "words": { "sure": true } },
                        "Other": "ignore" } }
                    """;
    private static final String TITLES = "Mail;When;Who;Firm;Where;Topics;Top;Hours;Shoe;Ok;Other";

    @TempDir
    Path folder;

    private Forms forms(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = TITLES;
        System.arraycopy(lines, 0, all, 1, lines.length);
        return new Forms(folder).by(MAPPING, "answers.csv", all);
    }

    @Test
    void everyFieldComesToItsColumn() {
        assertThat(forms("A@x.example;1.9.2026;Ann  Oak;Firm AG;38226;\"Law;Digi\";Law;some;41;sure;secret")
                .rows("mentees.csv"))
                .singleElement()
                .isEqualTo(Map.ofEntries(
                        Map.entry("id", "a@x.example"),
                        Map.entry("name", "Ann Oak"),
                        Map.entry("organisation", "Firm AG"),
                        Map.entry("town", "Salzgitter"),
                        Map.entry("latitude", "52.140"),
                        Map.entry("longitude", "10.355"),
                        Map.entry("hours_per_month", "2"),
                        Map.entry("seeks", "Law:4:5|Digital:4:2"),
                        Map.entry("shoe_size", "41")));
    }

    @Test
    void theLatestOfSeveralAnswersCountsWhereverItStands() {
        Forms forms = forms(
                "a@x.example;3.9.2026;Ann;;;Law;;;;sure;", "A@X.example;1.9.2026;Ann;;;Tax;;;;sure;",
                "b@x.example;1.9.2026;Bob;;;Tax;;;;sure;", "b@x.example;;Bob;;;Law;;;;sure;");

        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("seeks")).containsExactly("Law:4:2", "Law:4:2");
        assertThat(forms.remarks.notes())
                .anyMatch(note -> note.endsWith("lines 3 and 2 are of one person; line 2 counts."));
        assertThat(forms.rows("answers.left_out.csv")).extracting(row -> row.get("line")).containsExactly("3", "4");
    }

    @Test
    void whoDoesNotAgreeStaysOutWithNothingButTheId() {
        Forms forms =
                forms("a@x.example;;Ann;;;Law;;;;no;", "b@x.example;;Bob;;;Law;;;;;", "c@x.example;;Cy;;;Law;;;;sure;");

        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("id")).containsExactly("c@x.example");
        assertThat(forms.rows("answers.left_out.csv")).extracting(Map::keySet).allSatisfy(columns -> assertThat(columns)
                .containsExactly("line", "id", "reason"));
    }

    @Test
    void whenNobodyIsLeftItIsAFault() {
        assertThat(forms("a@x.example;;Ann;;;Law;;;;no;").faultsOf())
                .singleElement()
                .asString()
                .contains("nobody is left", "which of them is a yes");
    }

    @Test
    void idsAreMadeWhereTheyAreMissing() {
        Forms forms = forms(";;Ann;;;Law;;;;sure;", "17;;Bob;;;Law;;;;sure;");

        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("id")).containsExactly("mentee-1", "mentee-17");
        assertThat(forms.remarks.notes())
                .anyMatch(note -> note.contains("one person has no id") && note.contains("mentee-1"));
    }

    @Test
    void spellingsOfOneOrganisationAreListedAndNotJoined() {
        Forms forms = forms(
                "a@x.example;;Ann;Müller GmbH;;Law;;;;sure;", "b@x.example;;Bob;Mueller;;Law;;;;sure;",
                "c@x.example;;Cy;Miller GmbH;;Law;;;;sure;");

        assertThat(forms.rows("organisations.csv")).hasSize(3);
        assertThat(forms.remarks.questions())
                .singleElement()
                .asString()
                .contains("\"Mueller\", \"Müller GmbH\"", "same organisations");
    }

    @Test
    void theMappingJoinsThem() {
        String joined = MAPPING.replace("{ \"people\"",
                "{ \"same organisations\": { \"Mueller\": \"Müller GmbH\" }, \"people\"");
        Forms forms = new Forms(folder).by(
                joined, "answers.csv", TITLES, "a@x.example;;Ann;Müller GmbH;;Law;;;;sure;",
                "b@x.example;;Bob;Mueller;;Law;;;;sure;");

        assertThat(forms.rows("organisations.csv")).hasSize(1);
        assertThat(forms.remarks.questions()).isEmpty();
    }

    @Test
    void whatLooksLikeOnePersonIsListedByItsLines() {
        Forms forms = forms(
                "tanja.straßer@x.example;;Tanja Straßer;Firm AG;;Law;;;;sure;",
                "TANJA.STRASSER@x.example;;T. Straßer;Firm AG;;Law;;;;sure;",
                "t@y.example;;Tanja Strasser;Firm;;Law;;;;sure;");

        assertThat(forms.rows("mentees.csv")).hasSize(3);
        assertThat(forms.remarks.questions())
                .anyMatch(question -> question.contains("lines 2, 3 look like one person"));
        assertThat(forms.remarks.questions())
                .anyMatch(question -> question.contains("lines 2, 4 look like one person"));
        assertThat(String.join("", forms.remarks.questions())).doesNotContain("Tanja", "@");
    }

    @Test
    void placesThatAreNotClearAreListedAndNotGuessed() {
        Forms forms = forms(
                "a@x.example;;Ann;;Essen;Law;;;;sure;", "b@x.example;;Bob;;Nowhere-on-Sea;Law;;;;sure;",
                "c@x.example;;Cy;;Salzgiter;Law;;;;sure;", "d@x.example;;Di;;Essen;Law;;;;sure;");

        assertThat(forms.rows("mentees.csv")).allSatisfy(row -> assertThat(row).doesNotContainKey("latitude"));
        assertThat(forms.remarks.questions()).hasSize(3);
        assertThat(forms.remarks.questions().getFirst()).contains("line 2, column 5 (Where)", "DE-45127 Essen",
                "under \"places\"");
        assertThat(forms.remarks.questions().get(1)).doesNotContain("Nowhere");
        assertThat(forms.remarks.questions().getLast()).contains("DE-38226 Salzgitter");
    }

    @Test
    void theMappingSaysWhichPlaceIsMeant() {
        String clear = MAPPING.replace("{ \"people\"", "{ \"places\": { \"Essen\": \"45127\" }, \"people\"");

        assertThat(new Forms(folder).by(clear, "answers.csv", TITLES, "a@x.example;;Ann;;Essen;Law;;;;sure;")
                .rows("mentees.csv").getFirst())
                .containsEntry("town", "Essen");
    }

    @Test
    void whatMattersMostIsAddedIfItWasNotTicked() {
        Forms forms = forms("a@x.example;;Ann;;;Law;Tax;;;sure;");

        assertThat(forms.rows("mentees.csv").getFirst()).containsEntry("seeks", "Law:4:2|Tax:3:5");
        assertThat(forms.remarks.questions()).singleElement().asString().contains("column 7 (Top)");
    }

    @Test
    void allFaultsAreNamedAtOnceWithTheirCellsAndWithoutTheirTexts() {
        assertThat(forms(
                "a@x.example;;Ann;;;Law;;many;;sure;", "b@x.example;;" + "B".repeat(201) + ";;;Law;;;;sure;",
                "c@x.example;;Cy;;;Law;;;;perhaps;", "d@x.example;;Di;;;Law;;;;sure;;surplus")
                .faultsOf())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("answers.csv, line 2, column 8 (Hours): the answer must be a number")
                                .contains("words").doesNotContain("many"),
                        fault -> assertThat(fault)
                                .startsWith("answers.csv, line 3, column 3 (Who): the answer is longer"),
                        fault -> assertThat(fault)
                                .startsWith("answers.csv, line 4, column 10 (Ok): the answer must be yes or no"),
                        fault -> assertThat(fault)
                                .startsWith("answers.csv, line 5, column 12: the row has more cells"));
    }

    @Test
    void aFormThatWasChangedDoesNotFitItsMapping() {
        assertThat(new Forms(folder)
                .by(MAPPING, "answers.csv",
                        TITLES.replace("Hours", "Hour").replace("Firm;", "").replace("Ok", "Privacy notes") + ";New",
                        "a@x.example;;;;;;;;sure;;x")
                .faultsOf())
                .hasSize(5)
                .anyMatch(fault -> fault.contains("no column \"Hours\"") && fault.contains("it has \"Hour\""))
                .anyMatch(fault -> fault.contains("no column \"Firm\""))
                .anyMatch(fault -> fault.contains("no column \"Ok\""))
                .anyMatch(fault -> fault.contains("column 9 (Privacy notes): the mapping does not name this column"))
                .anyMatch(fault -> fault.contains("column 11 (New): the mapping does not name this column"));
    }

    @Test
    void whoAnswersOnBothSidesIsNoted() {
        String mentors = MAPPING.replace("mentees", "mentors").replace("seeks", "offers")
                .replace("\"Top\": \"most_important\"", "\"Top\": \"ignore\"");
        Forms forms = forms("a@x.example;;Ann;;;Law;;;;sure;").by(
                mentors, "others.csv", TITLES, "A@x.example;;Ann;;;Tax;;;;sure;");

        assertThat(forms.rows("mentors.csv")).hasSize(1);
        assertThat(forms.remarks.notes()).anyMatch(note -> note.startsWith("One person answers on both sides"));
        assertThat(forms.remarks.questions()).anyMatch(question -> question.contains("no mentor offers \"Law\""));
    }

    @Test
    void topicsThatAreSeparatedInAnotherWayAreListed() {
        Forms forms = forms("a@x.example;;Ann;;;Law, Tax;;;;sure;", "b@x.example;;Bob;;;\"Law;Tax\";;;;sure;");

        assertThat(forms.rows("mentees.csv")).hasSize(2);
        assertThat(forms.remarks.questions()).singleElement().asString()
                .contains("\"Law, Tax\": are these several topics");
    }

    @Test
    void wishesByNameBecomeIds() {
        Forms forms = new Forms(folder)
                .by(
                        "{ \"people\": \"mentees\", \"columns\": { \"M\": \"id\", \"W\": \"wishes\", \"V\": \"vetoes\" } }",
                        "mentees.csv",
                        "M;W;V",
                        "may@x.example;\"Ada Moor;ADA@x.example\";Bea Frost",
                        "tom@x.example;Nobody;bea@x.example")
                .by(
                        "{ \"people\": \"mentors\", \"columns\": { \"M\": \"id\", \"N\": \"name\" } }",
                        "mentors.csv",
                        "M;N",
                        "ada@x.example;Ada Moor",
                        "bea@x.example;Bea Frost",
                        "bee@x.example;BEA FROST");

        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("wishes"))
                .containsExactly("ada@x.example|ada@x.example", "");
        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("vetoes")).containsExactly("", "bea@x.example");
        assertThat(forms.remarks.questions()).filteredOn(question -> question.contains("on the other side")).hasSize(2);
    }

    @Test
    void signsWithAMeaningInOurTablesAreWrittenOtherwise() {
        Forms forms = forms("a@x.example;;Ann;;;Law: tax | duties;;;;sure;");

        assertThat(forms.rows("mentees.csv").getFirst()).containsEntry("seeks", "Law - tax / duties:4:2");
        assertThat(forms.remarks.notes()).anyMatch(note -> note.contains("Law - tax / duties"));
    }

    @Test
    void nobodyIsNamedByAnyText() {
        Forms forms = forms("a@x.example;;Ann Oak;Firm AG;38226;Law;;;;sure;");
        FormTable table = FormFile.read(folder.resolve("answers.csv"), forms.faults).getFirst();

        assertThat(table.toString() + table.lines() + forms.mapping() + forms.mapping().columns() + forms.tables())
                .doesNotContain("Ann", "@", "Firm AG", "38226");
    }
}
