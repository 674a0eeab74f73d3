package org.tandem.matching.desk.board;

import java.security.Principal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.desk.round.Searches;
import org.tandem.matching.programme.Decision;

/** The board, and what coordinators do on it. */
@Controller
class BoardController {
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Searches searches;
    private final DeskChanges changes;
    private final MessageSource messages;

    BoardController(
            ProgrammeRows programmes, Rounds rounds, Drafts drafts, Searches searches, DeskChanges changes,
            MessageSource messages) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.drafts = drafts;
        this.searches = searches;
        this.changes = changes;
        this.messages = messages;
    }

    @GetMapping("/programmes/{id}")
    String board(@PathVariable String id, @RequestParam @Nullable String card, Model model, Locale locale) {
        ProgrammeHead head = find(id);
        Round round = rounds.of(head);
        drafts.of(head).ifPresent(Draft::prepare);
        model.addAttribute(
                "board",
                new BoardBuilder(
                        head, round, drafts.of(head).orElse(null), drafts.published(head).orElse(null), messages,
                        locale)
                        .build(card));
        model.addAttribute("progress", searches.progress(head).orElse(null));
        return "board";
    }

    /** Returns whether there is nothing more to wait for. */
    @GetMapping("/programmes/{id}/progress")
    @ResponseBody
    String progress(@PathVariable String id) {
        return searches.progress(find(id)).map(Searches.Progress::isOver).orElse(true) ? "over" : "running";
    }

    @PostMapping("/programmes/{id}/searches")
    String search(@PathVariable String id, @RequestParam @Nullable Integer changes) {
        ProgrammeHead head = find(id);
        if (changes == null || (head.draft() == null && head.published() == null)) {
            searches.fromScratch(head, rounds.of(head));
        } else {
            searches.changing(head, rounds.of(head), changes);
        }
        return "redirect:/programmes/{id}";
    }

    @PostMapping("/programmes/{id}/searches/cancellation")
    String cancel(@PathVariable String id) {
        searches.cancel(find(id));
        return "redirect:/programmes/{id}";
    }

    @PostMapping("/programmes/{id}/decisions")
    String decide(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam String mentee,
            @RequestParam String put,
            Principal who) {
        // One form for the whole board: its buttons say what shall be done at which mentor.
        Decision.Kind kind = Decision.Kind.valueOf(put.substring(0, put.indexOf(' ')));
        String mentor = put.substring(put.indexOf(' ') + 1);
        changes.decide(new ChangeOrder(who.getName(), id, OptionalLong.of(version)),
                new Decision(kind, mentor, mentee));
        return matchedAgain(id);
    }

    @PostMapping("/programmes/{id}/decisions/undo")
    String undo(@PathVariable String id, @RequestParam long version, Principal who) {
        changes.undo(new ChangeOrder(who.getName(), id, OptionalLong.of(version)));
        return matchedAgain(id);
    }

    /** Takes one decision back, not the last one. */
    @PostMapping("/programmes/{id}/decisions/removal")
    String takeBack(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Decision.Kind kind,
            @RequestParam String mentor,
            @RequestParam String mentee,
            Principal who) {
        changes.takeBack(new ChangeOrder(who.getName(), id, OptionalLong.of(version)),
                new Decision(kind, mentor, mentee));
        return matchedAgain(id);
    }

    private String matchedAgain(String id) {
        ProgrammeHead head = find(id);
        Round round = rounds.of(head);
        if (head.draft() != null && round.faults().isEmpty()) {
            searches.afterDecision(head, round);
        }
        return "redirect:/programmes/{id}";
    }

    @PostMapping("/programmes/{id}/publication")
    String publish(@PathVariable String id, @RequestParam long version, @RequestParam UUID draft, Principal who) {
        changes.publish(new ChangeOrder(who.getName(), id, OptionalLong.of(version)), draft);
        return "redirect:/programmes/{id}";
    }

    private ProgrammeHead find(String id) {
        return programmes.find(id).orElseThrow(() -> new UnknownException("programme"));
    }
}
