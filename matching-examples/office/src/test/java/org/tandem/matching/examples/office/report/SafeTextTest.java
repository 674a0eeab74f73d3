package org.tandem.matching.examples.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SafeTextTest {
    private static String written(Html piece) throws IOException {
        StringBuilder out = new StringBuilder();
        piece.writeTo(out);
        return out.toString();
    }

    @Test
    void marksOfThePageAreEscaped() throws IOException {
        assertThat(written(Html.text("<a href=\"x\">'&amp;'</a>")))
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;");
        assertThat(written(Tag.of("p").set("title", "\"><script>")))
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\"></p>");
    }

    @Test
    void whatSteersTheTextAroundIsReplaced() throws IOException {
        assertThat(written(Html.text("a\u202Eb\u2066c\u0000d\u001Be\uD83Df\uDE00")))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
        assertThat(written(Html.text("שלום Nguyễn 😀 é\u200Fü\n\t"))).isEqualTo("שלום Nguyễn 😀 é\u200Fü\n\t");
    }

    @Property(tries = 200)
    void anyTextComesBackAsText(@ForAll("texts") String text) throws IOException {
        Statistics.label("has marks").collect(text.chars().anyMatch(c -> "<>&\"'".indexOf(c) >= 0));
        Statistics.label("has marks").coverage(share -> share.check(true).percentage(percent -> percent > 20));
        Document page = Jsoup.parse(written(Tag.of("p").set("title", text).text(text)));

        assertThat(page.select("p > *")).isEmpty();
        assertThat(page.select("p").first().attributes()).hasSize(1);
        assertThat(page.select("p").first().wholeText()).isEqualTo(page.select("p").attr("title")).hasSameSizeAs(text);
    }

    /** Any characters, among which a mark is rare, and texts of hardly anything but marks. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("<>&\"'/=!-ap \u202E\u2066\u0000").ofMaxLength(20));
    }
}
