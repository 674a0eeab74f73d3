package org.tandem.matching.examples.office.report;

import java.util.List;

/** Bars for those who see them; a figure beside each tells the same to everybody. */
final class Bar {
    private Bar() {}

    /** Returns a bar of one part. */
    static Html of(String styleClass, double percent) {
        return of(styleClass, List.of(part("whole", percent)));
    }

    static Html of(String styleClass, List<? extends Html> parts) {
        return Tag.of("span", styleClass).set("aria-hidden", "true").add(parts);
    }

    /** Returns a part that takes so much of the bar. */
    static Tag part(String styleClass, double percent) {
        return Tag.of("span", styleClass).set("style", "width:" + Tag.tenth(percent) + "%");
    }
}
