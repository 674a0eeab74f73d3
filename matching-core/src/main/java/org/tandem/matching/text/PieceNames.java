package org.tandem.matching.text;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The names of ready-made rules, criteria and quotas in one language. A key that ends in {@code *} stands for all names that
 * begin so; what follows, for instance the key of a question, is told as it is.
 */
final class PieceNames {
    private static final String ANYTHING = "*";

    private final Map<String, String> whole;
    private final Map<String, String> beginnings;

    private PieceNames(Map<String, String> whole, Map<String, String> beginnings) {
        this.whole = whole;
        this.beginnings = beginnings;
    }

    static PieceNames in(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                PieceNames.class.getPackageName() + ".Pieces", language, PieceNames.class.getModule());
        ImmutableMap.Builder<String, String> whole = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> beginnings = ImmutableMap.builder();
        for (String key : bundle.keySet()) {
            if (key.endsWith(ANYTHING)) {
                beginnings.put(withoutEnd(key), withoutEnd(bundle.getString(key)));
            } else {
                whole.put(key, bundle.getString(key));
            }
        }
        return new PieceNames(whole.buildOrThrow(), beginnings.buildOrThrow());
    }

    private static String withoutEnd(String text) {
        return text.substring(0, text.length() - ANYTHING.length());
    }

    /** Returns what a piece is called; its own name if it is not ready-made. */
    String of(String name) {
        String known = whole.get(name);
        return known != null
                ? known
                : beginnings.entrySet().stream()
                        .filter(beginning -> name.startsWith(beginning.getKey()))
                        .map(beginning -> beginning.getValue()
                                + name.substring(beginning.getKey().length()))
                        .findFirst()
                        .orElse(name);
    }
}
