package org.tandem.matching.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

/** What is written is read, and whatever a file has become, it is read or refused. */
class WorkbookProperties {
    @Property(tries = 100)
    void textsSurviveTheWayOutAndIn(@ForAll("rows") List<List<String>> rows) throws Exception {
        Statistics.label("has characters that XML cannot hold")
                .collect(rows.stream().flatMap(List::stream).anyMatch(text -> !Escapes.written(text).equals(text)));
        Statistics.label("has characters that XML cannot hold")
                .coverage(share -> share.check(true).percentage(percent -> percent > 10));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            PageWriter page = book.page("texts", List.of("one", "other"));
            for (List<String> row : rows) {
                row.forEach(page::text);
                page.endRow();
            }
            page.finish();
        }
        List<List<String>> read = read(out.toByteArray());

        assertThat(read.getFirst()).containsExactly("one", "other");
        assertThat(read.subList(1, read.size())).isEqualTo(rows);
    }

    @Property(tries = 100)
    void numbersSharesAndDaysSurviveTheWayOutAndIn(
            @ForAll long number, @ForAll @LongRange(min = -500, max = 500) long percent,
            @ForAll @IntRange(min = 0, max = 2_958_000) int days) throws Exception {
        LocalDate day = LocalDate.of(1900, 3, 1).plusDays(days % 2_950_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            PageWriter page = book.page("figures", List.of("a", "b", "c"));
            page.number(number).percent(percent).day(day).endRow();
            page.finish();
        }

        assertThat(read(out.toByteArray()).getLast())
                .containsExactly(Long.toString(number), percent + "%", day.toString());
    }

    @Property(tries = 100)
    void whatAPersonWouldHaveTypedSurvivesTheWayOutAndIn(@ForAll("typed") List<String> cells) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            PageWriter page = book.page("typed", cells);
            cells.forEach(page::cell);
            page.endRow();
            page.finish();
        }

        assertThat(read(out.toByteArray())).containsExactly(cells, cells);
    }

    @Property(tries = 150)
    void mutatedWorkbooksAreReadOrRefused(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        byte[] mutated = random.nextBoolean() ? noise(written(), random) : retouched(written(), random);
        boolean isRead;
        try {
            read(mutated);
            isRead = true;
        } catch (UnusableWorkbookException refused) {
            isRead = false;
        }
        Statistics.label("is read").collect(isRead);
        Statistics.label("is read").coverage(share -> {
            share.check(true).percentage(percent -> percent > 5);
            share.check(false).percentage(percent -> percent > 5);
        });
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            PageWriter page = book.page("figures", List.of("id", "share", "day"));
            for (int i = 0; i < 20; i++) {
                page.text("T-" + i).percent(i).day(LocalDate.of(2026, 9, 1 + i)).endRow();
            }
            page.finish();
        }
        return out.toByteArray();
    }

    private static byte[] noise(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 3; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }

    /** Changes the text of a part, in an archive that is sound. */
    private static byte[] retouched(byte[] bytes, Random random) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        try {
            Files.write(file, bytes);
            Map<String, byte[]> parts = new TreeMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            parts.put(name, retouched(new String(parts.get(name), StandardCharsets.UTF_8), random)
                    .getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } finally {
            Files.delete(file);
        }
    }

    private static String retouched(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0 -> text.replaceAll("r=\"([A-Z])", "r=\"ZZ$1");
            case 1 -> text.replaceAll("s=\"\\d", "s=\"99");
            case 2 -> text.replaceAll("<v>\\d", "<v>x");
            case 3 -> text.replaceAll("t=\"\\w", "t=\"q");
            case 4 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(30)));
            default -> text.substring(0, at) + (char) (32 + random.nextInt(90)) + text.substring(at);
        };
    }

    private static List<List<String>> read(byte[] bytes) throws IOException, UnusableWorkbookException {
        Path file = Files.createTempFile("book", ".xlsx");
        try {
            Files.write(file, bytes);
            List<List<String>> rows = new ArrayList<>();
            try (Workbook book = Workbook.open(file)) {
                for (Workbook.Tab tab : book.tabs()) {
                    book.read(tab, row -> rows.add(row.cells()));
                }
            }
            return rows;
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<String>> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20),
                Arbitraries.strings().withChars("0123456789.-").ofMinLength(1).ofMaxLength(6),
                Arbitraries.doubles().between(-180, 180).map(number -> Double.toString(number)),
                Arbitraries.integers().between(0, 120_000)
                        .map(days -> LocalDate.of(1890, 1, 1).plusDays(days).toString()),
                Arbitraries.of("007", "12.0", "1e5", "true", "2026-02-30", "85%", "-0", "=1+1", "01.09.2026", "'x"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Any texts, the first of which is not blank: rows of blanks are not read. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().withChars("=+-@'\"&<>_x0041_d;\t|\r\n\u0001ä💡 ").ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(5));
        return text.filter(id -> !id.isBlank())
                .flatMap(id -> text.filter(more -> !more.isEmpty()).map(more -> List.of(id, more)))
                .list()
                .ofMaxSize(6);
    }
}
