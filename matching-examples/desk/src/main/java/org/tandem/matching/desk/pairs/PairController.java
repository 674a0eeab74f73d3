package org.tandem.matching.desk.pairs;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.desk.board.PersonNames;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.change.StepOrder;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Separation;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Wording;

/** The list of all pairs that were ever proposed, and how they go on. */
@Controller
class PairController {
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final DeskChanges changes;

    PairController(ProgrammeRows programmes, Rounds rounds, DeskChanges changes) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.changes = changes;
    }

    @GetMapping("/programmes/{id}/pairs")
    String pairs(@PathVariable String id, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        Wording wording = PersonNames.wording(round.facts().people(), locale);
        model.addAttribute("head", head);
        model.addAttribute("today", wording.day(round.today()));
        model.addAttribute("pairs", round.standing().pairs().stream().map(pair -> row(pair, wording)).toList());
        model.addAttribute("causes", Separation.Cause.values());
        model.addAttribute("mentors", round.facts().people().mentors());
        model.addAttribute("mentees", round.facts().people().mentees());
        return "pairs";
    }

    private static PairRow row(PairState pair, Wording wording) {
        List<StepOrder.Kind> steps = Arrays.stream(StepOrder.Kind.values())
                .filter(kind -> kind.isPossible(pair.phase()))
                .toList();
        return new PairRow(new Pair(pair.mentor(), pair.mentee()), pair.say(wording), steps);
    }

    @PostMapping("/programmes/{id}/steps")
    String step(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam StepOrder.Kind step,
            @RequestParam String mentor,
            @RequestParam String mentee,
            @RequestParam(defaultValue = "MENTEE") Role by,
            @RequestParam(defaultValue = "NOT_SAID") Separation.Cause cause,
            Principal who) {
        changes.step(new ChangeOrder(who.getName(), id, OptionalLong.of(version)),
                new StepOrder(step, new Pair(mentor, mentee), by, cause));
        return "redirect:/programmes/{id}/pairs";
    }

    /** Puts two people together without a draft: a place is asked of the ledger, as for all others. */
    @PostMapping("/programmes/{id}/assignments")
    String assign(
            @PathVariable String id, @RequestParam String mentor, @RequestParam String mentee, Principal who) {
        changes.assign(new ChangeOrder(who.getName(), id, OptionalLong.empty()), Way.COORDINATOR_ASSIGNED,
                new Pair(mentor, mentee));
        return "redirect:/programmes/{id}/pairs";
    }
}
