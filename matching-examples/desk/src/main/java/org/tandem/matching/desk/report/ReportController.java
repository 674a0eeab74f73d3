package org.tandem.matching.desk.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.desk.board.PersonNames;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.desk.round.Workers;
import org.tandem.matching.life.Phase;
import org.tandem.matching.text.Wording;

/** How a programme goes, what changed since it was published, and what would be if. */
@Controller
class ReportController {
    private static final int LAST_CHANGES = 20;

    private final ProgrammeRows programmes;
    private final ChangeRows changes;
    private final PlanRows plans;
    private final Rounds rounds;
    private final Drafts drafts;
    private final WhatIf whatIf;
    private final Workers workers;

    ReportController(
            ProgrammeRows programmes, ChangeRows changes, PlanRows plans, Rounds rounds, Drafts drafts, WhatIf whatIf,
            Workers workers) {
        this.programmes = programmes;
        this.changes = changes;
        this.plans = plans;
        this.rounds = rounds;
        this.drafts = drafts;
        this.whatIf = whatIf;
        this.workers = workers;
    }

    @GetMapping("/programmes/{id}/report")
    String report(@PathVariable String id, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        Wording wording = PersonNames.wording(round.facts().people(), locale);
        model.addAttribute("head", head);
        model.addAttribute("today", wording.day(round.today()));
        Map<Phase, Long> phases = new TreeMap<>();
        round.standing().pairs().forEach(pair -> phases.merge(pair.phase(), 1L, Long::sum));
        model.addAttribute("phases", phases);
        model.addAttribute("first", wording.people(round.standing().goingFirst()));
        List<ChangeRows.Row> all = changes.since(id, -1);
        model.addAttribute("changes", all.subList(Math.max(0, all.size() - LAST_CHANGES), all.size()).reversed());
        model.addAttribute("mentors", round.facts().people().mentors());
        model.addAttribute("hasDraft", head.draft() != null);
        return "report";
    }

    /** What would be if a mentor had other places. */
    @GetMapping("/programmes/{id}/what-if")
    String whatIf(
            @PathVariable String id, @RequestParam String mentor, @RequestParam int places, Model model,
            Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        Draft draft = drafts.current(head).orElseThrow(() -> new UnknownException("draft"));
        Wording wording = PersonNames.wording(round.facts().people(), locale);
        model.addAttribute("answer", workers.ask(() -> whatIf.places(round, draft, mentor, places)).say(wording));
        return report(id, model, locale);
    }

    /** What would give a mentee a mentor. */
    @GetMapping("/programmes/{id}/help")
    String help(@PathVariable String id, @RequestParam String mentee, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        Draft draft = drafts.current(head).orElseThrow(() -> new UnknownException("draft"));
        if (round.people().mentee(mentee).isEmpty()) {
            throw new UnknownException("mentee");
        }
        Wording wording = PersonNames.wording(round.facts().people(), locale);
        model.addAttribute("answer", workers.ask(() -> whatIf.help(round, draft, mentee))
                .map(found -> found.say(wording))
                .orElse(""));
        return report(id, model, locale);
    }

    /** Whether the draft's record still says the same. */
    @GetMapping("/programmes/{id}/replay")
    String replay(@PathVariable String id, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        String record = record(head).orElseThrow(() -> new UnknownException("record"));
        model.addAttribute("answer", workers.ask(
                () -> Replay.of(DecisionRecord.parse(record), round.compatibility()))
                .say(PersonNames.wording(round.facts().people(), locale)));
        return report(id, model, locale);
    }

    private Optional<String> record(ProgrammeHead head) {
        return Optional.ofNullable(head.draft()).flatMap(plans::record);
    }
}
