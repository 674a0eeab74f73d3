package org.tandem.matching.desk.login;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which coordinators let others in. */
@Controller
class AccountController {
    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/accounts")
    String all(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", Accounts.Role.values());
        return "accounts";
    }

    /** Shows the one-time password once. */
    @PostMapping("/accounts")
    String invite(@RequestParam String name, @RequestParam Accounts.Role role, Principal who, Model model) {
        String plain = Accounts.plain(name);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.equals(who.getName())) {
            model.addAttribute("wrong", true);
        } else {
            model.addAttribute("invited", plain);
            model.addAttribute("password", accounts.invite(plain, role));
        }
        return all(model);
    }
}
