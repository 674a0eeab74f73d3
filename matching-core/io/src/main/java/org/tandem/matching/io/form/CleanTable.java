package org.tandem.matching.io.form;

import java.io.IOException;
import java.util.List;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.SheetWriter;

/**
 * A table that our readers understand.
 *
 * @param file its name
 * @param columns their names
 * @param rows each with as many texts as there are columns
 */
public record CleanTable(String file, List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public CleanTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Writes the table as a file. */
    public void writeTo(Appendable out, Dialect dialect) throws IOException {
        SheetWriter sheet = new SheetWriter(out, dialect, columns);
        for (List<String> row : rows) {
            row.forEach(sheet::text);
            sheet.endRow();
        }
    }

    /** People's answers are confidential. */
    @Override
    public String toString() {
        return "CleanTable[" + file + ", " + rows.size() + " rows]";
    }
}
