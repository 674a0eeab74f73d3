package org.tandem.matching.io.workbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.tandem.matching.io.workbook.UnusableWorkbookException.Cause;

/** The parts of a workbook, looked through before one is read: an archive of a few kilobytes can hold gigabytes. */
final class Parts {
    private static final int MOST_PARTS = 10_000;

    private final Map<String, Part> byName = new HashMap<>();
    private final Map<String, String> nameById = new HashMap<>();

    private Parts() {}

    /**
     * Looks through a file.
     *
     * @throws UnusableWorkbookException if it is no workbook, damaged, or unpacks to more than {@code mostBytes}
     * @throws IOException if the disk fails
     */
    static Parts of(Path file, long mostBytes) throws IOException, UnusableWorkbookException {
        Parts parts = new Parts();
        long[] left = {mostBytes};
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnusableWorkbookException(Cause.TOO_LARGE);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = new Limited(zip.getInputStream(entry), left)) {
                    parts.add(plain(entry.getName()), content);
                }
            }
        } catch (ZipException | EOFException | CharacterCodingException | XMLStreamException
                | RuntimeException damaged) {
            throw new UnusableWorkbookException(left[0] < 0 ? Cause.TOO_LARGE : Cause.DAMAGED, damaged);
        } catch (TooLargeException bomb) {
            throw new UnusableWorkbookException(Cause.TOO_LARGE, bomb);
        }
        if (parts.byName.values().stream().noneMatch(part -> parts.has(part.workbook()))) {
            throw new UnusableWorkbookException(Cause.NO_WORKBOOK);
        }
        return parts;
    }

    private void add(String name, InputStream content) throws IOException, XMLStreamException {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            content.transferTo(OutputStream.nullOutputStream());
            return;
        }
        Part part = Part.of(content);
        byName.put(name, part);
        if (name.startsWith("xl/_rels/")) {
            part.targets().forEach((id, target) -> nameById.put(id,
                    plain(target.startsWith("/") ? target.substring(1) : "xl/" + target)));
        }
    }

    /** Names of parts are the same whatever their case. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private boolean has(String partName) {
        return partName.startsWith("/") && byName.containsKey(plain(partName.substring(1)));
    }

    /** Returns the part of a sheet. */
    Optional<Part> sheet(String id) {
        return Optional.ofNullable(nameById.get(id)).flatMap(name -> Optional.ofNullable(byName.get(name)));
    }

    /** The limit was passed. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Gives no more bytes than are left for all parts together. */
    private static final class Limited extends FilterInputStream {
        private final long[] left;

        Limited(InputStream in, long[] left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLargeException {
            left[0] -= read;
            if (left[0] < 0) {
                throw new TooLargeException();
            }
        }
    }
}
