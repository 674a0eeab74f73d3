package org.tandem.matching.examples.office.report;

import java.util.List;

/** A table with a caption; it scrolls within itself where the page is narrow. */
final class Table {
    private final Tag table = Tag.of("table");
    private final Tag body = Tag.of("tbody");
    private final String caption;

    Table(String id, String caption, List<String> columns) {
        this.caption = caption;
        Tag head = Tag.of("tr");
        columns.forEach(column -> head.add(Tag.of("th").set("scope", "col").text(column)));
        table.set("id", id)
                .add(Tag.of("caption").text(caption))
                .add(Tag.of("thead").add(head))
                .add(body);
    }

    /** Adds a row; the first cell names it. */
    Table row(Html first, List<? extends Html> more) {
        Tag row = Tag.of("tr").add(Tag.of("th").set("scope", "row").add(first));
        more.forEach(cell -> row.add(Tag.of("td").add(cell)));
        body.add(row);
        return this;
    }

    /** Returns the table in a region that can be reached and scrolled by keyboard. */
    Html html() {
        return Tag.of("div", "scroll")
                .set("role", "region")
                .set("aria-label", caption)
                .set("tabindex", "0")
                .add(table);
    }

    /** Returns the table, folded away until it is wanted. */
    Html folded() {
        return Tag.of("details", "table")
                .add(Tag.of("summary").text(caption))
                .add(html());
    }
}
