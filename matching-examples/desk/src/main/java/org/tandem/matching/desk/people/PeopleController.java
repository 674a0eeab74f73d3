package org.tandem.matching.desk.people;

import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.person.LinkRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Programme;

/** Who takes part: files come in, links go out. */
@Controller
class PeopleController {
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final PeopleImport files;
    private final DeskChanges changes;
    private final LinkRows links;

    PeopleController(
            ProgrammeRows programmes, Rounds rounds, PeopleImport files, DeskChanges changes, LinkRows links) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.files = files;
        this.changes = changes;
        this.links = links;
    }

    @GetMapping("/programmes/{id}/people")
    String people(@PathVariable String id, Model model) {
        ProgrammeHead head = programmes.get(id);
        Programme people = rounds.of(head).facts().people();
        model.addAttribute("head", head);
        model.addAttribute("mentors", people.mentors());
        model.addAttribute("mentees", people.mentees());
        return "people";
    }

    /** Replaces everybody. */
    @PostMapping("/programmes/{id}/people")
    String replace(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean forms,
            @ModelAttribute PeopleImport.Sent sent,
            Principal who,
            Locale locale)
            throws IOException {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        changes.replace(
                new ChangeOrder(who.getName(), id, OptionalLong.of(version)),
                files.replacing(sent, forms, round.facts(), head.starts(), locale));
        return "redirect:/programmes/{id}/people";
    }

    /** Adds late applicants. */
    @PostMapping("/programmes/{id}/mentees")
    String add(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam MultipartFile late,
            Principal who,
            Locale locale)
            throws IOException {
        ProgrammeHead head = programmes.get(id);
        changes.replace(
                new ChangeOrder(who.getName(), id, OptionalLong.of(version)),
                files.adding(late, rounds.of(head).facts(), head.starts(), locale));
        return "redirect:/programmes/{id}/people";
    }

    /** Makes a link, and shows it this once. */
    @PostMapping("/programmes/{id}/links")
    String link(@PathVariable String id, @RequestParam Role role, @RequestParam String person, Model model) {
        Programme people = rounds.of(programmes.get(id)).facts().people();
        Optional<String> known = role == Role.MENTOR
                ? people.mentor(person).map(one -> one.id())
                : people.mentee(person).map(one -> one.id());
        model.addAttribute("link", links.make(id, role, known.orElseThrow(() -> new UnknownException("person"))));
        model.addAttribute("of", person);
        return people(id, model);
    }
}
