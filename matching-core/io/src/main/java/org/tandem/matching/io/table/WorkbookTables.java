package org.tandem.matching.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.workbook.Area;
import org.tandem.matching.io.workbook.SheetRow;
import org.tandem.matching.io.workbook.UnusableWorkbookException;
import org.tandem.matching.io.workbook.Workbook;
import org.tandem.matching.io.workbook.Workbook.Tab;

/** The tables in the sheets of a workbook. */
final class WorkbookTables {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Map<SheetRow.Broken, String> BROKEN =
            Map.of(SheetRow.Broken.ERROR, "cell.error", SheetRow.Broken.NOT_CALCULATED, "cell.uncalculated");

    private final Where file;
    private final Columns columns;
    private final InputFaults faults;

    WorkbookTables(Where file, Columns columns, InputFaults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /** Returns whether a file begins as workbooks do. A pipe, which can be read once only, is none. */
    static boolean isWorkbook(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Returns whether a workbook has a sheet for a table; whoever reads it says what is wrong with it. */
    static boolean hasSheet(Path file, Columns columns) {
        try (Workbook book = Workbook.open(file)) {
            return book.tabs().stream().anyMatch(tab -> !tab.hidden() && columns.isOnSheet(tab.name()));
        } catch (IOException | UnusableWorkbookException unusable) {
            return false;
        }
    }

    /** Hands over every row of the sheets that hold the table; returns whether all could be told apart. */
    boolean read(Path path, Consumer<Row> reader) {
        try (Workbook book = Workbook.open(path)) {
            List<Tab> tabs = chosen(book.tabs());
            boolean complete = !tabs.isEmpty();
            for (Tab tab : tabs) {
                complete &= read(book, tab, reader);
            }
            return complete;
        } catch (UnusableWorkbookException unusable) {
            faults.add(file, WorkbookTables.class, switch (unusable.why()) {
                case NO_WORKBOOK -> "file.archive";
                case DAMAGED -> "file.damaged";
                case TOO_LARGE -> "file.large";
            });
        } catch (IOException unreadable) {
            faults.add(file, WorkbookTables.class, "file.unreadable");
        }
        return false;
    }

    /** A sheet that is the only one needs no name. */
    private List<Tab> chosen(List<Tab> tabs) {
        List<Tab> shown = tabs.stream().filter(tab -> !tab.hidden()).toList();
        List<Tab> named = shown.stream().filter(tab -> columns.isOnSheet(tab.name())).toList();
        if (!named.isEmpty()) {
            return named;
        } else if (shown.size() == 1) {
            return shown;
        }
        Optional<Tab> hidden = tabs.stream().filter(tab -> columns.isOnSheet(tab.name())).findFirst();
        if (shown.isEmpty() && hidden.isEmpty()) {
            faults.add(file, WorkbookTables.class, "file.empty", String.join(", ", columns.required()));
        } else if (hidden.isPresent()) {
            faults.add(file.inSheet(hidden.get().name()), WorkbookTables.class, "sheet.hidden");
        } else {
            faults.add(
                    file,
                    WorkbookTables.class,
                    "sheet.which",
                    shown.stream().map(Tab::name).map(Faults::quote).collect(Collectors.joining(", ")),
                    columns.sheets().stream()
                            .findFirst()
                            .map(name -> Faults.quote(GermanWords.sheet(name, faults.wording())))
                            .orElse("-"));
        }
        return List.of();
    }

    private boolean read(Workbook book, Tab tab, Consumer<Row> reader) throws UnusableWorkbookException {
        Where sheet = file.inSheet(tab.name());
        TableReader table = new TableReader(sheet, Header.NO_SEPARATOR, columns, faults, reader);
        int[] lines = {0, 0};
        book.read(tab, row -> {
            boolean before = table.header().isPresent();
            boolean goesOn = table.take(line(sheet, row));
            if (before && row.hidden()) {
                lines[0]++;
            } else if (!before && table.header().isPresent()) {
                lines[1] = row.number();
            }
            return goesOn;
        });
        if (lines[0] > 0) {
            faults.note(sheet, WorkbookTables.class, "rows.hidden", lines[0]);
        }
        table.header().ifPresent(header -> checkMerged(tab, header, lines[1], sheet));
        return table.end();
    }

    private static Line line(Where sheet, SheetRow row) {
        return new Line(
                sheet.atLine(row.number()),
                row.cells(),
                row.broken().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> BROKEN.getOrDefault(one.getValue(), ""))));
    }

    /** Of merged cells only the first has a value, and nobody knows whether it is meant for all. */
    private void checkMerged(Tab tab, Header header, int headerLine, Where sheet) {
        for (Area area : tab.merged()) {
            if (area.lastRow() >= headerLine) {
                for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                    if (header.isKnown(column - 1)) {
                        Where cell = sheet.atLine(Math.max(area.firstRow(), headerLine))
                                .atColumn(column, header.name(column - 1));
                        faults.add(cell, WorkbookTables.class, "cell.merged");
                        break;
                    }
                }
            }
        }
    }
}
