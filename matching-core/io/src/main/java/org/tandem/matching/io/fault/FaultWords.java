package org.tandem.matching.io.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tandem.matching.text.Wording;

/**
 * Says in German what the library says in English. The English phrases beside this class are the library's sentences, with
 * placeholders for what differs; the German ones of the same keys are said instead, with what stood there. A sentence that has
 * no such phrase stays as it is: a fault in another language is better than none.
 */
public final class FaultWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final String ADVICE = ".advice";
    private static final Map<String, Pattern> SENTENCES = sentences();

    private FaultWords() {}

    /**
     * A problem and what may help.
     *
     * @param problem a sentence
     * @param advice a sentence, or empty
     */
    public record Words(String problem, String advice) {}

    /** Returns the words in the language of {@code wording}. */
    public static Words of(String problem, String advice, Wording wording) {
        if (!wording.locale().getLanguage().equals(Locale.GERMAN.getLanguage())) {
            return new Words(problem, advice);
        }
        return key(problem)
                .map(key -> new Words(said(key, problem, wording), wording.phrase(FaultWords.class, key + ADVICE)))
                .orElseGet(() -> new Words(problem, advice));
    }

    /** Returns the key of a problem's sentence. */
    static Optional<String> key(String problem) {
        return SENTENCES.entrySet().stream()
                .filter(sentence -> sentence.getValue().matcher(problem).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Says a sentence by its phrase, filled in with what the English one holds there. */
    private static String said(String key, String english, Wording wording) {
        Matcher parts = Objects.requireNonNull(SENTENCES.get(key)).matcher(english);
        List<Object> found = new ArrayList<>();
        if (parts.matches()) {
            IntStream.rangeClosed(1, parts.groupCount()).forEach(part -> found.add(wording.piece(parts.group(part))));
        }
        return wording.phrase(FaultWords.class, key, found.toArray());
    }

    private static Map<String, Pattern> sentences() {
        ResourceBundle english =
                ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.ENGLISH);
        Map<String, Pattern> sentences = new LinkedHashMap<>();
        // Of two sentences that fit, the one that leaves less open is meant.
        english.keySet().stream()
                .sorted(Comparator
                        .comparingInt(
                                (String key) -> -PLACEHOLDER.matcher(english.getString(key)).replaceAll("").length())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(key -> sentences.put(key, sentence(english.getString(key))));
        return sentences;
    }

    private static Pattern sentence(String phrase) {
        String text = phrase.replace("''", "'");
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            sentence.append(Pattern.quote(text.substring(from, placeholder.start()))).append("(.*?)");
            from = placeholder.end();
        }
        return Pattern.compile(sentence + Pattern.quote(text.substring(from)), Pattern.DOTALL);
    }
}
