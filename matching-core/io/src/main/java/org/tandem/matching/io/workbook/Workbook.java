package org.tandem.matching.io.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.tandem.matching.io.workbook.UnusableWorkbookException.Cause;

/**
 * A workbook that is read, sheet by sheet and row by row; however long a sheet is, one row of it is kept. Of formulas the value
 * is read that the spreadsheet has stored.
 */
public final class Workbook implements Closeable {
    /** How many bytes a workbook may have when it is unpacked: a million rows of ten cells. */
    public static final long MOST_BYTES = 1L << 30;

    private static final Set<String> ERRORS = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private final ReadableWorkbook book;
    private final Parts parts;
    private final CellText texts;

    /**
     * A sheet.
     *
     * @param position among all sheets, from 0
     * @param name as its tab shows it
     * @param hidden whether it is not shown
     * @param merged the rectangles of merged cells, of which only the first can have a value
     */
    public record Tab(int position, String name, boolean hidden, List<Area> merged) {
        /** Copies the list. */
        public Tab {
            merged = List.copyOf(merged);
        }
    }

    private Workbook(ReadableWorkbook book, Parts parts) {
        this.book = book;
        this.parts = parts;
        texts = new CellText(book.isDate1904());
    }

    /**
     * Opens a file, and looks through it.
     *
     * @throws UnusableWorkbookException if it is no workbook, damaged, or larger than {@link #MOST_BYTES} when unpacked
     * @throws IOException if the file cannot be read
     */
    public static Workbook open(Path file) throws IOException, UnusableWorkbookException {
        return open(file, MOST_BYTES);
    }

    static Workbook open(Path file, long mostBytes) throws IOException, UnusableWorkbookException {
        Parts parts = Parts.of(file, mostBytes);
        try {
            return new Workbook(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), parts);
        } catch (IOException | RuntimeException damaged) {
            // The file could be read a moment ago.
            throw new UnusableWorkbookException(Cause.DAMAGED, damaged);
        }
    }

    /** Returns the sheets in which something stands, in order. */
    public List<Tab> tabs() {
        return book.getSheets()
                .filter(sheet -> parts.sheet(sheet.getId()).filter(Part::hasContent).isPresent())
                .map(sheet -> new Tab(
                        sheet.getIndex(),
                        sheet.getName(),
                        sheet.getVisibility() != SheetVisibility.VISIBLE,
                        parts.sheet(sheet.getId()).map(Part::merged).orElse(List.of())))
                .toList();
    }

    /**
     * Hands over the rows of a sheet in which something stands, in order, until one is not accepted.
     *
     * @throws UnusableWorkbookException if the sheet is damaged
     */
    public void read(Tab tab, Predicate<SheetRow> reader) throws UnusableWorkbookException {
        try (Stream<Row> rows = opened(tab)) {
            Iterator<Row> each = rows.iterator();
            boolean goesOn = true;
            while (goesOn) {
                Optional<SheetRow> row = next(each);
                goesOn = row.isPresent() && (row.get().isBlank() || reader.test(row.get()));
            }
        }
    }

    // What the reader says of damaged files are exceptions of many kinds; those of the caller must not be caught.

    private Stream<Row> opened(Tab tab) throws UnusableWorkbookException {
        try {
            return book.getSheet(tab.position()).orElseThrow().openStream();
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableWorkbookException(Cause.DAMAGED, damaged);
        }
    }

    private Optional<SheetRow> next(Iterator<Row> rows) throws UnusableWorkbookException {
        try {
            return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
        } catch (RuntimeException damaged) {
            throw new UnusableWorkbookException(Cause.DAMAGED, damaged);
        }
    }

    private SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, SheetRow.Broken> broken = new HashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            int position = i;
            cell.flatMap(Workbook::broken).ifPresent(why -> broken.put(position, why));
            cells.add(broken.containsKey(i) ? "" : cell.map(this::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells, broken, row.isHidden());
    }

    private static Optional<SheetRow.Broken> broken(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return Optional.of(SheetRow.Broken.ERROR);
        } else if (cell.getType() != CellType.FORMULA) {
            return Optional.empty();
        } else if (cell.getValue() == null) {
            return Optional.of(SheetRow.Broken.NOT_CALCULATED);
        }
        return ERRORS.contains(String.valueOf(cell.getValue()))
                ? Optional.of(SheetRow.Broken.ERROR)
                : Optional.empty();
    }

    private String text(Cell cell) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> texts.of(
                    number, Optional.ofNullable(cell.getDataFormatId()),
                    Optional.ofNullable(cell.getDataFormatString()));
            case Object other -> Escapes.read(other.toString());
        };
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
