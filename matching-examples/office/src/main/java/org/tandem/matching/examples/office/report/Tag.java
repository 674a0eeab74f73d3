package org.tandem.matching.examples.office.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element with attributes and content. Names of elements and attributes are our own, never from outside. */
final class Tag implements Html {
    /** Elements that have no content and no end. */
    private static final Set<String> EMPTY = Set.of("meta", "br");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Html> content = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    /** Returns an element of a class. */
    static Tag of(String name, String styleClass) {
        return of(name).set("class", styleClass);
    }

    Tag set(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets a length of a drawing, to a tenth. */
    Tag set(String attribute, double length) {
        return set(attribute, tenth(length));
    }

    Tag add(Html... pieces) {
        content.addAll(List.of(pieces));
        return this;
    }

    Tag add(List<? extends Html> pieces) {
        content.addAll(pieces);
        return this;
    }

    Tag text(String text) {
        return add(Html.text(text));
    }

    /** Returns a length as drawings have it, whatever the locale. */
    static String tenth(double length) {
        long tenths = Math.round(length * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            SafeText.write(attribute.getValue(), out);
            out.append('"');
        }
        out.append('>');
        if (EMPTY.contains(name)) {
            return;
        }
        for (Html piece : content) {
            piece.writeTo(out);
        }
        out.append("</").append(name).append(">");
    }
}
