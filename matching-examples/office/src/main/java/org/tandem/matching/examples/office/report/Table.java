package org.tandem.matching.examples.office.report;

import java.util.List;

/** A table with a caption; it scrolls within itself where the page is narrow. */
final class Table {
    private final Tag table = Tag.of("table");
    private final Tag body = Tag.of("tbody");
    private final String caption;
    private final int texts;

    /** Creates a table whose first {@code texts} columns hold text, and all behind them figures. */
    Table(String id, String caption, List<String> columns, int texts) {
        this.caption = caption;
        this.texts = texts;
        Tag head = Tag.of("tr");
        for (int column = 0; column < columns.size(); column++) {
            head.add(cell("th", column).set("scope", "col").text(columns.get(column)));
        }
        table.set("id", id)
                .add(Tag.of("caption").text(caption))
                .add(Tag.of("thead").add(head))
                .add(body);
    }

    /** Adds a row; the first cell names it. */
    Table row(Html first, List<? extends Html> more) {
        Tag row = Tag.of("tr").add(Tag.of("th").set("scope", "row").add(first));
        for (int cell = 0; cell < more.size(); cell++) {
            row.add(cell("td", cell + 1).add(more.get(cell)));
        }
        body.add(row);
        return this;
    }

    private Tag cell(String name, int column) {
        return column < texts ? Tag.of(name) : Tag.of(name, "number");
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
