package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.io.Writer;

/**
 * One file to be written.
 *
 * @param name within the folder
 * @param content writes the content, in UTF-8
 */
public record OutputFile(String name, Content content) {

    /** Writes a file's content. */
    public interface Content {
        /** Writes all of it to {@code out}. */
        void writeTo(Writer out) throws IOException;
    }
}
