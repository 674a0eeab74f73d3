package org.tandem.matching.examples.office.report;

import java.util.List;

/**
 * A part of the page with a heading of its own.
 *
 * @param id where links lead
 * @param title the heading
 * @param content what stands below
 */
record Section(String id, String title, List<Html> content) {

    Section {
        content = List.copyOf(content);
    }

    Html html() {
        return Tag.of("section")
                .set("id", id)
                .set("aria-labelledby", id + "-title")
                .add(Tag.of("h2").set("id", id + "-title").text(title))
                .add(content);
    }

    Html link() {
        return Tag.of("a").set("href", "#" + id).text(title);
    }
}
