package org.tandem.matching.desk.policy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tandem.matching.desk.board.FaultLines;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.text.Wording;

/** The page of a policy: which rules are on, what weighs how much, where limits are. */
@Controller
class PolicyController {
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final DeskChanges changes;
    private final PolicyPieces pieces;
    private final MessageSource messages;

    PolicyController(
            ProgrammeRows programmes, Rounds rounds, DeskChanges changes, PolicyPieces pieces,
            MessageSource messages) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.changes = changes;
        this.pieces = pieces;
        this.messages = messages;
    }

    @GetMapping("/programmes/{id}/policy")
    String policy(@PathVariable String id, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        return page(head, pieces.of(rounds.of(head).facts().policy()), List.of(), model, locale);
    }

    /** Keeps the policy; or shows what was typed again, with every fault. */
    @PostMapping("/programmes/{id}/policy")
    String change(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> form,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes now,
            Locale locale)
            throws IOException {
        ProgrammeHead head = programmes.get(id);
        Policy before = rounds.of(head).facts().policy();
        List<PolicyPiece> typed = PolicyPieces.typed(pieces.of(before), form);
        List<String> faults;
        try {
            Policy policy = new PolicyText(
                    before.name(), typed, pieces.questions(before), Wording.in(locale),
                    key -> messages.getMessage(key, null, locale),
                    messages.getMessage("policy.advice", null, locale)).policy();
            changes.policy(new ChangeOrder(who.getName(), id, OptionalLong.of(version)), policy);
            now.addFlashAttribute("kept", true);
            return "redirect:/programmes/{id}/policy";
        } catch (BadInputException bad) {
            faults = new FaultLines(messages, locale).ofFiles(bad.faults());
        } catch (InvalidInputException invalid) {
            faults = new FaultLines(messages, locale).of(invalid.faults());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(head, typed, faults, model, locale);
    }

    private static String page(
            ProgrammeHead head, List<PolicyPiece> pieces, List<String> faults, Model model, Locale locale) {
        model.addAttribute("head", head);
        model.addAttribute("sections", pieces.stream()
                .collect(Collectors.groupingBy(PolicyPiece::section, TreeMap::new, Collectors.toList())));
        model.addAttribute("wording", Wording.in(locale));
        model.addAttribute("faults", faults);
        return "policy";
    }
}
