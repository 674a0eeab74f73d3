package org.tandem.matching.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.PlainWords;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.io.workbook.Area;
import org.tandem.matching.io.workbook.SheetRow;
import org.tandem.matching.io.workbook.UnusableWorkbookException;
import org.tandem.matching.io.workbook.Workbook;

/** Reads the export of a form from a workbook: the only sheet that is shown, or a sheet for each side. */
final class FormWorkbook {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern ANSWERS =
            Pattern.compile("(formularantworten|form responses|form1|antworten|responses|results survey.*)( \\d+)?");

    private FormWorkbook() {}

    /** Returns whether a file begins as workbooks do. */
    static boolean isWorkbook(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Returns the answers, or nothing after adding faults. */
    static List<FormTable> read(Path file, Where where, InputFaults faults) {
        try (Workbook book = Workbook.open(file)) {
            List<Workbook.Tab> chosen = chosen(book, where, faults);
            List<FormTable> tables = new ArrayList<>();
            for (Workbook.Tab tab : chosen) {
                String form = chosen.size() == 1 ? file.toString() : form(file.toString(), tab.name());
                read(book, tab, where.inSheet(tab.name()), form, faults).ifPresent(tables::add);
            }
            return tables.size() == chosen.size() ? tables : List.of();
        } catch (UnusableWorkbookException unusable) {
            faults.add(where, Sheet.class, switch (unusable.why()) {
                case NO_WORKBOOK -> "file.archive";
                case DAMAGED -> "file.damaged";
                case TOO_LARGE -> "file.large";
            });
        } catch (IOException unreadable) {
            faults.add(where, Sheet.class, "file.unreadable");
        }
        return List.of();
    }

    /** The only sheet that is shown; or those that are called as a side; or the one that is called as forms call theirs. */
    private static List<Workbook.Tab> chosen(Workbook book, Where where, InputFaults faults) {
        List<Workbook.Tab> shown = book.tabs().stream().filter(tab -> !tab.hidden()).toList();
        List<Workbook.Tab> sides =
                shown.stream().filter(tab -> Side.named(tab.name()).size() == 1).toList();
        List<Workbook.Tab> answers = shown.stream()
                .filter(tab -> ANSWERS.matcher(PlainWords.key(tab.name())).matches())
                .toList();
        List<Workbook.Tab> chosen = shown.size() == 1 ? shown : !sides.isEmpty() ? sides : answers;
        if (shown.isEmpty()) {
            faults.add(where, FormTable.class, "form.empty");
        } else if (chosen.isEmpty() || sides.isEmpty() && chosen.size() > 1) {
            faults.add(where, FormWorkbook.class, "form.sheets", names(shown));
            return List.of();
        } else if (chosen.size() < shown.size()) {
            faults.note(
                    where,
                    FormWorkbook.class,
                    "form.sheets.unread",
                    names(shown.stream().filter(tab -> !chosen.contains(tab)).toList()));
        }
        return chosen;
    }

    private static String names(List<Workbook.Tab> tabs) {
        return tabs.stream().map(Workbook.Tab::name).map(Faults::quote).collect(Collectors.joining(", "));
    }

    /** Puts the name of a sheet before the ending of a file's name. */
    private static String form(String file, String sheet) {
        int dot = file.lastIndexOf('.');
        String plain = sheet.strip().replaceAll("[^\\p{L}\\p{N}]+", "_");
        return dot < 0 ? file + "." + plain : file.substring(0, dot) + "." + plain + file.substring(dot);
    }

    private static Optional<FormTable> read(
            Workbook book, Workbook.Tab tab, Where sheet, String form, InputFaults faults)
            throws UnusableWorkbookException {
        List<FormTable.Line> rows = new ArrayList<>();
        Set<Integer> hidden = new HashSet<>();
        book.read(tab, row -> {
            Map<Integer, String> broken = new HashMap<>();
            row.broken().forEach((position, why) -> broken.put(
                    position, why == SheetRow.Broken.ERROR ? "cell.error" : "cell.uncalculated"));
            rows.add(new FormTable.Line(row.number(), row.cells(), broken));
            if (row.hidden()) {
                hidden.add(row.number());
            }
            return true;
        });
        if (!hidden.isEmpty()) {
            faults.note(sheet, Sheet.class, "rows.hidden", hidden.size());
        }
        Optional<FormTable> table = FormTable.of(sheet, form, rows, faults);
        table.ifPresent(found -> checkMerged(tab, found, faults));
        return table;
    }

    /** Of merged cells only the first has a value, and nobody knows whether it is meant for all. */
    private static void checkMerged(Workbook.Tab tab, FormTable table, InputFaults faults) {
        for (Area area : tab.merged()) {
            if (area.lastRow() >= table.headerLine() && area.firstColumn() <= table.titles().size()) {
                Where cell = table.source()
                        .atLine(Math.max(area.firstRow(), table.headerLine()))
                        .atColumn(area.firstColumn(), table.titles().get(area.firstColumn() - 1));
                faults.add(cell, Sheet.class, "cell.merged");
            }
        }
    }
}
