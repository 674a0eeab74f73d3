package org.tandem.matching.examples.office.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** How the page speaks: phrases, figures and people as pieces of it. */
record Teller(Wording wording) {
    private static final int LONGEST_UNBROKEN = 12;

    String phrase(String key, Object... arguments) {
        return wording.phrase(Teller.class, key, arguments);
    }

    /** Returns how a rule or criterion is called. */
    String piece(String name) {
        return wording.piece(name);
    }

    /** Returns a paragraph of a phrase. */
    Html paragraph(String key, Object... arguments) {
        return Tag.of("p").text(phrase(key, arguments));
    }

    /** Returns a paragraph of a phrase that is a remark. */
    Html note(String key, Object... arguments) {
        return Tag.of("p", "note").text(phrase(key, arguments));
    }

    /** Returns a day; no line ends between the day and its month. */
    String day(LocalDate day) {
        return wording.day(day).replaceFirst(" ", "\u00a0");
    }

    String number(long figure) {
        return NumberFormat.getIntegerInstance(wording.locale()).format(figure);
    }

    /** Returns a figure as people read it, with its value for programs. */
    Html figure(long figure) {
        return Tag.of("data").set("value", Long.toString(figure)).text(number(figure));
    }

    /** Returns a list of figures by their names, which phrases explain to people and ids tell programs. */
    Html figures(Map<String, Number> figures) {
        Tag list = Tag.of("dl", "figures");
        figures.forEach((name, figure) -> list.add(Tag.of("div")
                .add(Tag.of("dt").text(phrase("figure." + name)))
                .add(Tag.of("dd").set("id", "figure-" + name).add(figure(figure.longValue())))));
        return list;
    }

    /** Returns somebody, apart from the direction of the text around. */
    Html person(String id) {
        String shown = wording.person(id);
        String code = "(" + id + ")";
        return shown.endsWith(code) && id.length() <= LONGEST_UNBROKEN
                ? Tag.of("bdi")
                        .text(shown.substring(0, shown.length() - code.length()))
                        .add(Tag.of("span", "id").text(code))
                : Tag.of("bdi").text(shown);
    }

    /** Returns an answer's lines as paragraphs, and those that begin with a dash as a list. */
    List<Html> lines(Answer answer) {
        List<Html> pieces = new ArrayList<>();
        Tag list = Tag.of("ul");
        for (String line : answer.say(wording).split("\n", -1)) {
            if (line.startsWith("- ")) {
                if (!pieces.contains(list)) {
                    pieces.add(list);
                }
                list.add(Tag.of("li").text(line.substring(2)));
            } else {
                pieces.add(Tag.of("p").text(line));
                list = Tag.of("ul");
            }
        }
        return pieces;
    }
}
