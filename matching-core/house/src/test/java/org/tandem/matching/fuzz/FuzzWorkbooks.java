package org.tandem.matching.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.workbook.PageWriter;
import org.tandem.matching.io.workbook.WorkbookWriter;

/** A workbook of people, one part of which is damaged; or the bytes of the whole. */
final class FuzzWorkbooks implements FuzzTarget.Feed {
    private final Scratch scratch = new Scratch();
    private final byte[] whole = whole();
    private final Map<String, byte[]> parts = parts(scratch.file("whole.xlsx", whole));

    private static byte[] whole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            for (String side : List.of("Mentors", "Mentees")) {
                PageWriter page = book.page(side, List.of("id", "name", "places", "languages", "applied"));
                for (int row = 1; row < 4; row++) {
                    page.text(side.charAt(0) + "-" + side.length() + row).text("Ann <&> \"Bö\"").number(row);
                    page.text("de|en").day(LocalDate.of(2026, 3, row)).endRow();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(Path book) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        int kind = 0;
        for (byte[] part : parts.values()) {
            seeds.add(Scratch.of(kind++, part));
        }
        seeds.add(Scratch.of(kind, whole));
        return seeds;
    }

    @Override
    public void feed(byte[] bytes) {
        int kind = Scratch.kind(bytes, parts.size() + 1);
        byte[] book = Scratch.content(bytes);
        if (kind < parts.size()) {
            Map<String, byte[]> changed = new TreeMap<>(parts);
            changed.put(List.copyOf(parts.keySet()).get(kind), Scratch.content(bytes));
            book = zipped(changed);
        }
        Path file = scratch.file("people.xlsx", book);
        Scratch.read(bytes, faults -> read(file, bytes.length / 2 % 2 == 0, faults));
    }

    private static void read(Path file, boolean isForm, InputFaults faults) {
        if (isForm) {
            FuzzForms.read(file, faults);
        } else {
            new ProgrammeFiles(file, file, Optional.empty(), List.of(), Optional.empty(), List.of(),
                    LocalDate.of(2026, 9, 1)).programme(faults);
        }
    }
}
