package org.tandem.matching.desk.person;

import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tandem.matching.desk.board.PersonNames;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Phase;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** A mentor's or a mentee's own pairs, and nobody else's. */
@Controller
class OwnPage {
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final DeskChanges changes;

    OwnPage(ProgrammeRows programmes, Rounds rounds, DeskChanges changes) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.changes = changes;
    }

    @GetMapping("/mine")
    String mine(@AuthenticationPrincipal PersonLogin who, Model model, Locale locale) {
        ProgrammeHead head = programmes.get(who.programme());
        Round round = rounds.of(head);
        Programme people = round.facts().people();
        model.addAttribute("title", head.title());
        model.addAttribute("name", name(people, who.role(), who.person()));
        model.addAttribute("pairs", round.standing().pairs().stream()
                .filter(pair -> who.person().equals(idOf(pair, who.role())))
                .map(pair -> own(pair, who, people, locale))
                .toList());
        return "mine";
    }

    private static String idOf(PairState pair, Role role) {
        return role == Role.MENTOR ? pair.mentor() : pair.mentee();
    }

    private static OwnPair own(PairState pair, PersonLogin who, Programme people, Locale locale) {
        Role other = who.role() == Role.MENTOR ? Role.MENTEE : Role.MENTOR;
        Wording wording = Wording.in(locale)
                .showing(id -> name(people, id.equals(idOf(pair, other)) ? other : who.role(), id));
        boolean isOpen = pair.phase() == Phase.PROPOSED;
        return new OwnPair(
                new Pair(pair.mentor(), pair.mentee()),
                idOf(pair, other),
                name(people, other, idOf(pair, other)),
                pair.say(wording),
                isOpen && !pair.acceptedBy().contains(who.role()),
                isOpen || pair.phase() == Phase.ACCEPTED);
    }

    private static String name(Programme people, Role role, String id) {
        return (role == Role.MENTOR ? people.mentor(id).map(Person.class::cast) : people.mentee(id))
                .map(PersonNames::name)
                .orElse(id);
    }

    @PostMapping("/mine/acceptance")
    String accept(@AuthenticationPrincipal PersonLogin who, @RequestParam String partner) {
        Pair pair = pair(who, partner);
        changes.step(order(who), round -> new Step.Accepted(
                round.today(), pair.mentor(), pair.mentee(), who.role()));
        return "redirect:/mine";
    }

    @PostMapping("/mine/decline")
    String decline(@AuthenticationPrincipal PersonLogin who, @RequestParam String partner) {
        Pair pair = pair(who, partner);
        changes.step(order(who), round -> new Step.Declined(
                round.today(), pair.mentor(), pair.mentee(), who.role()));
        return "redirect:/mine";
    }

    private static ChangeOrder order(PersonLogin who) {
        return new ChangeOrder(who.getName(), who.programme(), OptionalLong.empty());
    }

    /** One of the two is always who came by the link. */
    private static Pair pair(PersonLogin who, String partner) {
        return who.role() == Role.MENTOR ? new Pair(who.person(), partner) : new Pair(partner, who.person());
    }
}
