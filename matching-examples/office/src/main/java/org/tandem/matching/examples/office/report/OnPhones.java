package org.tandem.matching.examples.office.report;

import java.util.List;

/** What narrow screens fold away until it is wanted; wide ones and paper always show it. */
final class OnPhones {
    private OnPhones() {}

    /**
     * Folds pieces away on narrow screens.
     *
     * @param summary what is folded away
     */
    static Html folded(String summary, List<? extends Html> pieces) {
        return Tag.of("details", "on-phones")
                .add(Tag.of("summary").text(summary))
                .add(pieces);
    }

    /** Folds pieces away on narrow screens, behind what is a heading of this rank elsewhere. */
    static List<Html> headed(String rank, String heading, List<? extends Html> pieces) {
        return List.of(Tag.of(rank, "on-wide").text(heading), folded(heading, pieces));
    }
}
