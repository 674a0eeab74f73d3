package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** A German page has no English words but those that its files bring. */
class GermanPageTest extends OfficeTest {
    /** Words that German has not. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\w-])(the|of|and|are|is|with|for|by|not|has|have|from|at|to|than|which|nobody|everybody|given|wanted|sought|"
                    + "points?|pairs?|fit|seed|mentorships?|organi[sz]ations|competences?|level|yes|no)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    /** The names of policies stay as they are; these words are the same in both languages. */
    private static final Set<String> BOTH = Set.of("Mentees", "Mentee", "Mentor", "km", "Fairness", "Plan");

    private Document page(String language, Office.Command command, String folder) {
        assertThat(office.run(command.with("--names", "--lang", language, "--out", office.path(folder))).code())
                .isZero();
        return Jsoup.parse(office.text(folder + "/report.html"));
    }

    private static Stream<String> texts(Document page) {
        Stream<String> shown = page.getAllElements().stream()
                .filter(element -> !element.tagName().equals("style"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(text -> !text.startsWith("Mentees: "));
        Stream<String> told = page.select("[aria-label], [title]").stream()
                .flatMap(element -> Stream.of(element.attr("aria-label"), element.attr("title")));
        return Stream.concat(shown, told).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Returns the texts with English words; what stands in quotes is the name of a policy or a competence. */
    private static List<String> english(Document page) {
        return texts(page)
                .filter(text -> ENGLISH.matcher(text.replaceAll("„[^“]*“", "")).find())
                .toList();
    }

    private void isGerman(Document german, Document english) {
        assertThat(english(german)).isEmpty();
        Set<String> names = Stream.concat(german.select("bdi, .towns text").stream(), german.select("bdi .id").stream())
                .map(Element::ownText)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> same = texts(english).collect(Collectors.toCollection(TreeSet::new));
        List<String> untranslated = texts(german)
                .filter(text -> Pattern.compile("\\p{L}{2}").matcher(text).find())
                .filter(same::contains)
                .filter(text -> !BOTH.contains(text) && !names.contains(text) && !text.matches("[\\d.,]+ km"))
                .filter(text -> !isData(text))
                .distinct()
                .toList();
        assertThat(untranslated).isEmpty();
    }

    /** Competences are keys of the files, alone or several together. */
    private boolean isData(String text) {
        String files = office.text("demo/mentees.csv") + office.text("demo/mentors.csv");
        return Stream.of(text.split(" \\+ ")).allMatch(files::contains);
    }

    @Test
    void ofPairs() {
        Office.Command command = office.demo("match");
        isGerman(page("de", command, "de"), page("en", command, "en"));
    }

    @Test
    void ofGroups() {
        office.demo();
        Office.Command command = office.leaders("groups");
        Document german = page("de", command, "de");
        assertThat(texts(german)).hasSizeGreaterThan(100);
        assertThat(english(german)).isEmpty();
    }
}
