package org.tandem.matching.desk.people;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tandem.matching.desk.board.PersonNames;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.PersonErasure;
import org.tandem.matching.desk.person.LinkRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** The page on which it is confirmed that a person is taken out of all that is kept. */
@Controller
class ErasureController {
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final PersonErasure erasure;
    private final LinkRows links;

    ErasureController(ProgrammeRows programmes, Rounds rounds, PersonErasure erasure, LinkRows links) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.erasure = erasure;
        this.links = links;
    }

    /** Says what is forgotten, what stays by another id, and what stands in the way. */
    @GetMapping("/programmes/{id}/erasure")
    String ask(@PathVariable String id, @RequestParam String person, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        Programme people = round.facts().people();
        Wording wording = PersonNames.wording(people, locale);
        List<String> partners = PersonErasure.partners(round, person);
        model.addAttribute("head", head);
        model.addAttribute("person", person(people, person).id());
        model.addAttribute("name", wording.person(person));
        model.addAttribute("partners", partners.isEmpty() ? "" : wording.people(partners));
        return "erasure";
    }

    private static Person person(Programme people, String id) {
        return Stream.<Optional<? extends Person>>of(people.mentor(id), people.mentee(id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UnknownException("person"));
    }

    @PostMapping("/programmes/{id}/erasure")
    String erase(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam String person,
            Principal who,
            RedirectAttributes now) {
        erasure.erase(
                new ChangeOrder(who.getName(), id, OptionalLong.of(version)), person, () -> links.forget(id, person));
        now.addFlashAttribute("erased", true);
        return "redirect:/programmes/{id}/people";
    }
}
