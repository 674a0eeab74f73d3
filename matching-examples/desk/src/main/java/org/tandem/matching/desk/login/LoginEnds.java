package org.tandem.matching.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a login leads: to the programmes, or to a password of one's own where the one used was given. */
@Component
class LoginEnds implements AuthenticationSuccessHandler {
    private final Accounts accounts;

    LoginEnds(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        boolean isInvited = who.getAuthorities().stream()
                .anyMatch(one -> Security.INVITED.equals(one.getAuthority()));
        if (!isInvited) {
            response.sendRedirect("/");
        } else if (accounts.use(who.getName())) {
            response.sendRedirect("/password");
        } else {
            // Two came with the same password at once; it is good for one.
            request.getSession().invalidate();
            response.sendRedirect("/login?error");
        }
    }
}
