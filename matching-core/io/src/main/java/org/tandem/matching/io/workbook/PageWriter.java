package org.tandem.matching.io.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of a workbook, cell by cell and row by row. */
public final class PageWriter {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 6;
    /** Room for the button of the filter. */
    private static final int BUTTON = 3;
    /** The longest whole number that a spreadsheet keeps digit by digit. */
    private static final long LARGEST = 999_999_999_999_999L;

    /** Texts that a spreadsheet would take for something else as soon as somebody edits them. */
    private static final Pattern MISTAKABLE =
            Pattern.compile("[=+\\-@0-9].*|(?i:true|false|wahr|falsch)", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?(?<!-0)");
    private static final int MOST_DIGITS = 15;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** Spreadsheets have a day before it that there was not. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private final int[] widths;
    private int row;
    private int column;

    PageWriter(Worksheet sheet, List<String> columns) {
        this.sheet = sheet;
        widths = new int[columns.size()];
        for (String head : columns) {
            width(head.length() + BUTTON);
            sheet.value(0, column, Escapes.written(head));
            sheet.style(0, column).bold().fillColor("DDE6EE").set();
            column++;
        }
        row = 1;
        column = 0;
    }

    private void width(int length) {
        if (column < widths.length) {
            widths[column] = Math.max(widths[column], Math.min(length, WIDEST));
        }
    }

    /** Adds a text, which stays one whatever it looks like. */
    public PageWriter text(String text) {
        if (!text.isEmpty()) {
            width(text.lines().mapToInt(String::length).max().orElse(0));
            sheet.value(row, column, Escapes.written(text));
            if (MISTAKABLE.matcher(text).matches()) {
                sheet.style(row, column).format("@").set();
            }
        }
        column++;
        return this;
    }

    /** Adds a whole number. */
    public PageWriter number(long number) {
        if (Math.abs(number) > LARGEST) {
            return text(Long.toString(number));
        }
        width(Long.toString(number).length() + 1);
        sheet.value(row, column++, number);
        return this;
    }

    /** Adds a whole number of per cents, with the sign. */
    public PageWriter percent(long number) {
        sheet.value(row, column, number / 100.0);
        sheet.style(row, column).format("0%").set();
        column++;
        return this;
    }

    /** Adds a day. */
    public PageWriter day(LocalDate day) {
        width("2026-09-01".length() + 1);
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
        column++;
        return this;
    }

    /**
     * Adds what a person would have typed for a text: a number or a day, where a spreadsheet shows the same text for it;
     * otherwise the text. Either is read as the same text.
     */
    public PageWriter cell(String text) {
        if (NUMBER.matcher(text).matches() && text.length() <= MOST_DIGITS) {
            width(text.length() + 1);
            sheet.value(row, column++, new BigDecimal(text));
            return this;
        } else if (DAY.matcher(text).matches()) {
            try {
                LocalDate day = LocalDate.parse(text);
                return day.isBefore(FIRST_DAY) ? text(text) : day(day);
            } catch (DateTimeParseException noDay) {
                return text(text);
            }
        }
        return text(text);
    }

    /** Ends the row. */
    public void endRow() {
        row++;
        column = 0;
    }

    /** Ends the sheet. */
    public void finish() throws IOException {
        sheet.freezePane(0, 1);
        if (widths.length > 0) {
            sheet.setAutoFilter(0, 0, Math.max(1, row - 1), widths.length - 1);
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, Math.max(NARROWEST, widths[i]) + 1);
        }
        sheet.finish();
    }
}
