package org.tandem.matching.io.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of LimeSurvey with codes: of questions, as in {@code lang[SQ001]. Which languages? [German]}, or with nothing but codes, as
 * in {@code lang[SQ001]}.
 */
final class CodedTitles {
    private static final Pattern BEFORE_TEXT = Pattern.compile("[A-Za-z]\\w*(?:\\[\\w+])*\\. +(\\S.*)");
    private static final Pattern ALONE = Pattern.compile("[A-Za-z]\\w*(?:\\[\\w+])+");
    private static final Pattern OPAQUE = Pattern.compile("SQ\\d+|AO?\\d+|\\d{1,3}");
    private static final String OTHER = "-oth-";

    private CodedTitles() {}

    /** Returns whether nearly every title has a code before its text. */
    static boolean areIn(List<String> titles) {
        long coded = titles.stream().filter(title -> BEFORE_TEXT.matcher(title).matches()).count();
        return coded > 1 && 5 * coded >= 4L * titles.size();
    }

    /** Returns a title without the code before it. */
    static String text(String title) {
        Matcher parts = BEFORE_TEXT.matcher(title);
        return parts.matches() ? parts.group(1) : title;
    }

    /** Returns whether an option is a code that says nothing, in a title of nothing but codes. */
    static boolean isOpaque(String title, String option) {
        return ALONE.matcher(title).matches() && OPAQUE.matcher(option).matches();
    }

    /** Returns whether an answer is a code, which says nothing to who has not made the form. */
    static boolean isCode(String answer) {
        return answer.equals(OTHER) || OPAQUE.matcher(answer).matches() && !answer.chars().allMatch(Character::isDigit);
    }

    /** Returns whether an answer is the code for an answer of one's own, which stands in another column. */
    static boolean isOther(String answer) {
        return answer.equals(OTHER);
    }
}
