package org.tandem.matching.desk.board;

import java.security.Principal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tandem.matching.desk.change.BadRequestException;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.BusyException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.desk.round.Searches;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.spring.SearchRefusedException;

/** The board, and what coordinators do on it. */
@Controller
class BoardController {
    private static final Logger LOG = LoggerFactory.getLogger(BoardController.class);

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
        ProgrammeHead head = programmes.get(id);
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
        return searches.progress(programmes.get(id)).map(Searches.Progress::isOver).orElse(true) ? "over" : "running";
    }

    @PostMapping("/programmes/{id}/searches")
    String search(@PathVariable String id, @RequestParam @Nullable Integer changes) {
        ProgrammeHead head = programmes.get(id);
        if (changes == null || (head.draft() == null && head.published() == null)) {
            searches.fromScratch(head, rounds.of(head));
        } else {
            searches.changing(head, rounds.of(head), changes);
        }
        return "redirect:/programmes/{id}";
    }

    @PostMapping("/programmes/{id}/searches/cancellation")
    String cancel(@PathVariable String id) {
        searches.cancel(programmes.get(id));
        return "redirect:/programmes/{id}";
    }

    @PostMapping("/programmes/{id}/decisions")
    String decide(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam String mentee,
            @RequestParam String put,
            Principal who,
            RedirectAttributes now) {
        changes.decide(new ChangeOrder(who.getName(), id, OptionalLong.of(version)), decision(put, mentee));
        return matchedAgain(id, now);
    }

    /** One form for the whole board: its buttons say what shall be done at which mentor. */
    private static Decision decision(String put, String mentee) {
        String[] parts = put.split(" ", 2);
        if (parts.length < 2) {
            throw new BadRequestException("A kind of decision and a mentor must be given.\nMaybe use the board.");
        }
        return new Decision(Decision.Kind.valueOf(parts[0]), parts[1], mentee);
    }

    @PostMapping("/programmes/{id}/decisions/undo")
    String undo(@PathVariable String id, @RequestParam long version, Principal who, RedirectAttributes now) {
        changes.undo(new ChangeOrder(who.getName(), id, OptionalLong.of(version)));
        return matchedAgain(id, now);
    }

    /** Takes one decision back, not the last one. */
    @PostMapping("/programmes/{id}/decisions/removal")
    String takeBack(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Decision.Kind kind,
            @RequestParam String mentor,
            @RequestParam String mentee,
            Principal who,
            RedirectAttributes now) {
        changes.takeBack(new ChangeOrder(who.getName(), id, OptionalLong.of(version)),
                new Decision(kind, mentor, mentee));
        return matchedAgain(id, now);
    }

    /** What was decided is kept by now: if it cannot be matched at once, that is all that is missing. */
    private String matchedAgain(String id, RedirectAttributes now) {
        try {
            ProgrammeHead head = programmes.get(id);
            Round round = rounds.of(head);
            if (head.draft() != null && round.faults().isEmpty()) {
                searches.afterDecision(head, round);
            }
        } catch (SearchRefusedException | BusyException | InvalidInputException | DataAccessException
                | TransactionException failure) {
            LOG.warn("After a decision nothing was matched again: {}.", failure.getClass());
            now.addFlashAttribute("notMatched", true);
        }
        return "redirect:/programmes/{id}";
    }

    @PostMapping("/programmes/{id}/publication")
    String publish(@PathVariable String id, @RequestParam long version, @RequestParam UUID draft, Principal who) {
        changes.publish(new ChangeOrder(who.getName(), id, OptionalLong.of(version)), draft);
        return "redirect:/programmes/{id}";
    }
}
