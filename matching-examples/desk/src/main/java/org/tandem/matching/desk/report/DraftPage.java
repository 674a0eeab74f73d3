package org.tandem.matching.desk.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tandem.matching.desk.board.PersonNames;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.text.Wording;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The draft as one page to send around: who meets whom, and who does not, and why. It loads nothing. */
@Component
class DraftPage {
    static final String NAME = "plan.html";

    private final ITemplateEngine templates;

    DraftPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** A line of the page: who, and what is said of them. */
    record Line(String person, String words) {
        /** Shows nobody. */
        @Override
        public String toString() {
            return "Line[]";
        }
    }

    String of(ProgrammeHead head, Round round, Draft draft, Locale locale) {
        Wording wording = PersonNames.wording(round.facts().people(), locale);
        List<Line> pairs = draft.plan().matches().stream()
                .map(match -> new Line(wording.person(match.mentee()),
                        wording.person(match.mentor()) + ", " + Math.round(match.percent()) + " %"))
                .toList();
        List<Line> unmatched = draft.isCurrent()
                ? draft.whyUnmatched().stream()
                        .map(why -> line(why, wording))
                        .toList()
                : draft.plan().unmatched().stream()
                        .map(one -> new Line(wording.person(one.mentee()), ""))
                        .toList();
        return templates.process("page", new Context(locale, Map.of(
                "title", head.title(),
                "day", wording.day(round.today()),
                "pairs", pairs,
                "unmatched", unmatched)));
    }

    private static Line line(WhyUnmatched why, Wording wording) {
        return new Line(wording.person(why.mentee()), why.say(wording));
    }
}
