package org.tandem.matching.desk.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people log in, and choose a password of their own. */
@Controller
class LoginController {
    private static final int SHORTEST = 12;

    /** What the hash looks at; of letters with accents there are fewer. */
    private static final int MOST_BYTES = 72;

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
    String choose(
            @RequestParam String password,
            @AuthenticationPrincipal NamelessUser who,
            Model model,
            HttpServletRequest request)
            throws ServletException {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            model.addAttribute("wrong", true);
            return "password";
        }
        boolean isKept = accounts.choose(who, password);
        request.logout();
        return isKept ? "redirect:/login?chosen" : "redirect:/login?error";
    }
}
