package org.tandem.matching.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.text.Wording;

/** A folder for files that are read once, and what must hold of faults. */
final class Scratch {
    private static final List<Wording> WORDINGS = List.of(Wording.in(Locale.ENGLISH), Wording.in(Locale.GERMAN));

    private final Path folder;

    Scratch() {
        try {
            folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns a file with this content. */
    Path file(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                file.toFile().deleteOnExit();
            }
            return Files.write(file, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns a file with these lines. */
    Path file(String name, String... lines) {
        return file(name, utf8(lines));
    }

    static byte[] utf8(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns an input whose first byte says which of several it is. */
    static byte[] of(int kind, byte[] content) {
        byte[] whole = new byte[content.length + 1];
        whole[0] = (byte) kind;
        System.arraycopy(content, 0, whole, 1, content.length);
        return whole;
    }

    /** Returns which of several an input is. */
    static int kind(byte[] bytes, int count) {
        return bytes.length == 0 ? 0 : Math.floorMod(bytes[0], count);
    }

    /** Returns an input without its first byte. */
    static byte[] content(byte[] bytes) {
        return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    /** Reads something; it must succeed, or say faults, each with a problem and advice. */
    static void read(byte[] bytes, Consumer<InputFaults> reader) {
        InputFaults faults = new InputFaults(WORDINGS.get(bytes.length % 2));
        List<Fault> said = new ArrayList<>();
        try {
            reader.accept(faults);
            faults.throwIfAny();
        } catch (BadInputException bad) {
            said.addAll(bad.faults());
            if (said.isEmpty()) {
                throw new AssertionError("The input is refused without a fault.", bad);
            }
        }
        check(said);
        for (Fault fault : said) {
            if (!fault.problem().contains(": ")) {
                throw new AssertionError("A fault does not say where: " + fault);
            }
        }
    }

    static void check(List<Fault> faults) {
        for (Fault fault : faults) {
            if (fault.problem().isBlank() || fault.advice().isBlank()) {
                throw new AssertionError("A fault says nothing: " + fault);
            }
        }
    }
}
