package org.tandem.matching.examples.office.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole document: one file with its style in it, which loads nothing and runs nothing. */
final class Page {
    /** Even a mistake in our escaping could neither run a script nor reach the network. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

    private final Teller teller;
    private final String title;
    private final Html headline;
    private final List<Section> sections;
    private final Html footer;

    Page(Teller teller, String title, Html headline, List<Section> sections, Html footer) {
        this.teller = teller;
        this.title = title;
        this.headline = headline;
        this.sections = List.copyOf(sections);
        this.footer = footer;
    }

    void writeTo(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n");
        Tag.of("html")
                .set("lang", teller.wording().locale().getLanguage())
                .add(head(), body())
                .writeTo(out);
        out.append('\n');
    }

    private Html head() throws IOException {
        String style = style();
        return Tag.of("head")
                .add(
                        Tag.of("meta").set("charset", "utf-8"),
                        Tag.of("meta").set("http-equiv", "Content-Security-Policy").set("content", POLICY),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        meta("referrer", "no-referrer"),
                        meta("robots", "noindex"),
                        Tag.of("title").text(title),
                        // Not escaped: a style is no text, and this one is our own.
                        Tag.of("style").add(out -> out.append(style)));
    }

    private static Html meta(String name, String content) {
        return Tag.of("meta").set("name", name).set("content", content);
    }

    private static String style() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new FileNotFoundException("report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Html body() {
        return Tag.of("body")
                .add(
                        Tag.of("a", "skip").set("href", "#content").text(teller.phrase("skip")),
                        headline,
                        contents(),
                        Tag.of("main")
                                .set("id", "content")
                                .add(sections.stream().map(Section::html).toList()),
                        Tag.of("footer").add(footer));
    }

    private Html contents() {
        Tag list = Tag.of("ul");
        sections.forEach(section -> list.add(Tag.of("li").add(section.link())));
        return Tag.of("nav").set("aria-label", teller.phrase("contents")).add(list);
    }
}
