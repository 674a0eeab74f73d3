package org.tandem.matching.examples.office.report;

import java.io.IOException;

/** A piece of a page. Whatever comes from outside becomes text or a value of an attribute, and both are escaped. */
interface Html {

    /** Writes the piece to {@code out}. */
    void writeTo(Appendable out) throws IOException;

    /** Returns a piece of text. */
    static Html text(String text) {
        return out -> SafeText.write(text, out);
    }
}
