package org.tandem.matching.io.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What must be known of a part of a workbook before it is read: which cells are merged, and that no cell lies outside a sheet
 * (the reader would make room for all columns before it).
 */
final class Part {
    private static final XMLInputFactory XML = factory();
    /** A cell holds 32,767 characters at most. */
    private static final int LONGEST_TEXT = 100_000;
    private static final int MARK = 3;
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF-16");

    private final List<Area> merged = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private String workbook = "";
    private boolean hasContent;
    private int textLength;

    private Part() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Looks through a part.
     *
     * @throws XMLStreamException if it is not well-formed
     * @throws IOException if it is neither in UTF-8 nor in UTF-16, or the disk fails
     * @throws IllegalArgumentException if a cell lies outside a sheet, or holds more than a cell can
     */
    static Part of(InputStream content) throws IOException, XMLStreamException {
        Part part = new Part();
        XMLStreamReader reader = XML.createXMLStreamReader(decoded(content));
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Parts are in UTF-8 or UTF-16.");
        }
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> part.add(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> part.addText(reader.getTextLength());
                case XMLStreamConstants.DTD -> throw new IllegalArgumentException("Workbooks declare no entities.");
                default -> {
                    // Only elements are of concern.
                }
            }
        }
        return part;
    }

    /** The parser tells the console of bytes that it cannot decode, so it is given characters. */
    private static Reader decoded(InputStream content) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, MARK);
        byte[] mark = bytes.readNBytes(MARK);
        boolean isUtf8 = mark.length == MARK && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB;
        if (!isUtf8) {
            bytes.unread(mark);
        }
        boolean isUtf16 = mark.length > 1 && (mark[0] == (byte) 0xFE || mark[0] == (byte) 0xFF);
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private void addText(int length) {
        textLength += length;
        if (textLength > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text is too long for a cell.");
        }
    }

    /** What the reader opens it does not close where it stumbles over what is missing. */
    private static String stated(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        if (value == null) {
            throw new IllegalArgumentException("An attribute of a part is missing.");
        }
        return value;
    }

    private void declares(String name, String type) {
        if (type.endsWith("sheet.main+xml") || type.endsWith("sheet.macroEnabled.main+xml")) {
            workbook = name;
        }
    }

    private void add(XMLStreamReader element) {
        textLength = 0;
        switch (element.getLocalName()) {
            case "c" -> cell(element.getAttributeValue(null, "r"));
            case "v", "is" -> hasContent = true;
            case "mergeCell" -> merged.add(cell(element.getAttributeValue(null, "ref")));
            case "Override" -> declares(stated(element, "PartName"), stated(element, "ContentType"));
            case "Relationship" -> targets.put(stated(element, "Id"), stated(element, "Target"));
            default -> {
                // Read later.
            }
        }
    }

    /** The reader counts cells itself where they do not say which they are. */
    private static Area cell(String reference) {
        return Area.of(reference == null ? "A1" : reference)
                .orElseThrow(() -> new IllegalArgumentException("A cell lies outside the sheet."));
    }

    /** Returns the rectangles of merged cells. */
    List<Area> merged() {
        return merged;
    }

    /** Returns the name of the workbook's own part, where this part declares one; otherwise an empty text. */
    String workbook() {
        return workbook;
    }

    /** Returns whether a cell has something in it. */
    boolean hasContent() {
        return hasContent;
    }

    /** Returns the names of other parts by the ids that this one has for them. */
    Map<String, String> targets() {
        return targets;
    }
}
