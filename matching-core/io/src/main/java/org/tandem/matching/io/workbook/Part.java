package org.tandem.matching.io.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final List<Area> merged = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
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
     * @throws IllegalArgumentException if a cell lies outside a sheet, or holds more than a cell can
     */
    static Part of(InputStream content) throws XMLStreamException {
        Part part = new Part();
        XMLStreamReader reader = XML.createXMLStreamReader(content);
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

    private void addText(int length) {
        textLength += length;
        if (textLength > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text is too long for a cell.");
        }
    }

    private void add(XMLStreamReader element) {
        textLength = 0;
        switch (element.getLocalName()) {
            case "c" -> cell(element.getAttributeValue(null, "r"));
            case "v", "is" -> hasContent = true;
            case "mergeCell" -> merged.add(cell(element.getAttributeValue(null, "ref")));
            case "Relationship" -> targets.put(
                    String.valueOf(element.getAttributeValue(null, "Id")),
                    String.valueOf(element.getAttributeValue(null, "Target")));
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

    /** Returns whether a cell has something in it. */
    boolean hasContent() {
        return hasContent;
    }

    /** Returns the names of other parts by the ids that this one has for them. */
    Map<String, String> targets() {
        return targets;
    }
}
