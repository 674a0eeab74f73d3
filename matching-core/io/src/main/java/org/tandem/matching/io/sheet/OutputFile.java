package org.tandem.matching.io.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** One file to be written. */
public final class OutputFile {
    private final String name;
    private final Bytes content;

    /** Writes a file's text. */
    public interface Content {
        /** Writes all of it to {@code out}. */
        void writeTo(Writer out) throws IOException;
    }

    /** Writes what is no text. */
    public interface Bytes {
        /** Writes all of it to {@code out}, which stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A text, which is written in UTF-8.
     *
     * @param name within the folder
     * @param content writes the text
     */
    public OutputFile(String name, Content content) {
        this(name, (Bytes) out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    private OutputFile(String name, Bytes content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Returns a file that is no text.
     *
     * @param name within the folder
     * @param content writes the bytes
     */
    public static OutputFile ofBytes(String name, Bytes content) {
        return new OutputFile(name, content);
    }

    /** Returns the name within the folder. */
    public String name() {
        return name;
    }

    /** Writes the content to {@code out}, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }
}
