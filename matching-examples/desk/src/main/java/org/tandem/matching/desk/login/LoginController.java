package org.tandem.matching.desk.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people log in, and choose a password of their own. */
@Controller
class LoginController {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 72;

    private final Accounts accounts;

    LoginController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/password")
    String password() {
        return "password";
    }

    /** Keeps the password; whoever has chosen one logs in with it. */
    @PostMapping("/password")
    String choose(@RequestParam String password, Principal who, Model model, HttpServletRequest request)
            throws ServletException {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            model.addAttribute("wrong", true);
            return "password";
        }
        accounts.choose(who.getName(), password);
        request.logout();
        return "redirect:/login?chosen";
    }
}
