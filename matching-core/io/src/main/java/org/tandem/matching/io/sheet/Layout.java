package org.tandem.matching.io.sheet;

/** What the tables of a result are written as. All are read again. */
public enum Layout {
    /** A text for each, with commas between cells, as programs expect it. */
    COMMAS,
    /** A text for each, with semicolons between cells, as spreadsheets with decimal commas open it. */
    SEMICOLONS,
    /** One workbook ({@code .xlsx}) with a sheet for each. */
    WORKBOOK
}
