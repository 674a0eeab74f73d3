package org.tandem.matching.io.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.matching.io.table.PlainWords;

/** The side of a programme that somebody is on. */
public enum Side {
    /** Those who give time and experience. */
    MENTORS("mentor", "\\bmentor(s|en|in|inn?en)?\\b"),
    /** Those who look for it. */
    MENTEES("mentee", "\\bmentees?\\b");

    /** What mappings call both sides: somebody gives and looks for it. */
    static final String BOTH = "both";

    private final String one;
    private final Pattern word;

    Side(String one, String word) {
        this.one = one;
        this.word = Pattern.compile(word);
    }

    /** Returns how mappings name this side: {@code mentors} or {@code mentees}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the file of this side's people. */
    public String file() {
        return key() + ".csv";
    }

    /** Returns the sides that an answer names, in German or English: none, one or both. */
    static List<Side> named(String answer) {
        String plain = PlainWords.key(answer);
        return Arrays.stream(values()).filter(side -> side.word.matcher(plain).find()).toList();
    }

    /** Returns an id for somebody who is only numbered; the two sides number apart. */
    String numbered(String number) {
        return one + "-" + number;
    }
}
