package org.tandem.matching.desk.people;

import java.security.Principal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeRows;

/** All programmes, and how one begins: without people, to be imported next. */
@Controller
class ProgrammesController {
    private static final int LONGEST_TITLE = 200;

    private final ProgrammeRows programmes;
    private final ChangeRows changes;

    ProgrammesController(ProgrammeRows programmes, ChangeRows changes) {
        this.programmes = programmes;
        this.changes = changes;
    }

    @GetMapping("/")
    String all(Model model) {
        model.addAttribute("programmes", programmes.all());
        return "programmes";
    }

    @PostMapping("/programmes")
    @Transactional
    public String begin(
            @RequestParam String id,
            @RequestParam String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate starts,
            Principal who,
            Model model) {
        boolean isFine = id.matches("[a-z0-9-]{1,40}")
                && !title.isBlank() && title.length() <= LONGEST_TITLE
                && programmes.find(id).isEmpty();
        if (!isFine) {
            model.addAttribute("wrong", true);
            return all(model);
        }
        programmes.add(id, title, starts, ProgrammeFacts.empty(starts));
        changes.add(id, 0, ChangeRows.Kind.CREATED, who.getName());
        return "redirect:/programmes/" + id + "/people";
    }
}
