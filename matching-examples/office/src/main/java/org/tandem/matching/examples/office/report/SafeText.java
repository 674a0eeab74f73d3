package org.tandem.matching.examples.office.report;

import java.io.IOException;

/**
 * Writes text into a page so that it stays text. Characters that steer the direction of what follows them, and control
 * characters, which no page may hold, are shown as the replacement character: a name must not turn the sentence around it.
 */
final class SafeText {
    private static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    static void write(String text, Appendable out) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isHarmless(text, at) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean isHarmless(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || steersDirection(c) || isNoCharacter(c));
    }

    private static boolean steersDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isNoCharacter(char c) {
        return c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE';
    }
}
