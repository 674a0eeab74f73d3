package org.tandem.matching.io.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of a file in one of the encodings that spreadsheets use, without a byte-order mark. */
public final class TextFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TextFile() {}

    /** Returns the text, or nothing after adding a fault. */
    public static Optional<String> of(Path file, Where where, InputFaults faults) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            faults.add(where, TextFile.class, "file.missing");
            return Optional.empty();
        } catch (IOException unreadable) {
            faults.add(where, TextFile.class, Files.isDirectory(file) ? "file.folder" : "file.unreadable");
            return Optional.empty();
        }
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLD_EXCEL)) {
            faults.add(where, TextFile.class, startsWith(bytes, ZIP) ? "file.workbook" : "file.old-workbook");
            return Optional.empty();
        }
        Optional<String> text = decoded(bytes).filter(decoded -> decoded.indexOf('\0') < 0);
        if (text.isEmpty()) {
            faults.add(where, TextFile.class, "file.encoding");
        }
        return text;
    }

    /** UTF-16 has a mark; what is valid UTF-8 is hardly ever meant as anything else; the rest is what Windows writes. */
    private static Optional<String> decoded(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS).stream()
                .flatMap(charset -> decoded(bytes, charset).stream())
                .findFirst()
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
