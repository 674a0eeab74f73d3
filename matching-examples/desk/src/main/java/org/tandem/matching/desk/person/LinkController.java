package org.tandem.matching.desk.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tandem.matching.desk.programme.UnknownException;

/** Lets people in by a link of their own. */
@Controller
class LinkController {
    private final LinkRows links;

    LinkController(LinkRows links) {
        this.links = links;
    }

    /** Begins a session of its own, so that nobody can put up one beforehand, and takes the secret out of the address. */
    @GetMapping("/link/{secret}")
    String enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        PersonLogin person = links.find(secret).orElseThrow(() -> new UnknownException("link"));
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, "", List.of(new SimpleGrantedAuthority("ROLE_PERSON"))));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return "redirect:/mine";
    }
}
