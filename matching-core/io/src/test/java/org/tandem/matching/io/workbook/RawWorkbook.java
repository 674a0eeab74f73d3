package org.tandem.matching.io.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as programs write it that are not ours. */
public final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    private final StringBuilder formats = new StringBuilder();
    private String properties = "";
    private int count;
    private int styleCount = 1;

    /** Counts days from 1904 on. */
    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"true\"/>";
        return this;
    }

    /** Adds a format of its own; returns the number by which cells name it. */
    int format(String code) {
        formats.append("<numFmt numFmtId=\"" + (200 + styleCount) + "\" formatCode=\"" + code + "\"/>");
        return builtIn(200 + styleCount);
    }

    /** Adds a format that all spreadsheets have; returns the number by which cells name it. */
    int builtIn(int id) {
        styles.append("<xf numFmtId=\"" + id + "\"/>");
        return styleCount++;
    }

    /** Adds a sheet. */
    public RawWorkbook sheet(String name, String rows) {
        return sheet(name, "", rows, "");
    }

    /** Adds a sheet with attributes and what follows its rows. */
    public RawWorkbook sheet(String name, String attributes, String rows, String after) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" " + attributes + " r:id=\"rId" + count
                + "\"/>");
        relations.append("<Relationship Id=\"rId" + count + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\""
                + "worksheets/sheet" + count + ".xml\"/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    /** Adds a part, or replaces one. */
    RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Returns a row of texts. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"" + Area.letters(i + 1) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]
                    + "</t></is></c>");
        }
        return row + "</row>";
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        all.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                + "<sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                + "</Relationships>");
        all.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellXfs>"
                + styles + "</cellXfs></styleSheet>");
        all.putAll(parts);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
