package org.tandem.matching.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a login leads: to the programmes, or to a password of one's own where the one used was given; or back. */
@Component
class LoginEnds implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final Accounts accounts;

    LoginEnds(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        if (wrong instanceof LaterException later) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.after().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else if (wrong instanceof InternalAuthenticationServiceException) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            response.sendRedirect("/login?error");
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        boolean isInvited = who.getAuthorities().stream()
                .anyMatch(one -> Security.INVITED.equals(one.getAuthority()));
        if (!isInvited) {
            response.sendRedirect("/");
        } else if (who.getPrincipal() instanceof NamelessUser user && accounts.use(user)) {
            response.sendRedirect("/password");
        } else {
            // Two came with the same password at once; it is good for one.
            request.getSession().invalidate();
            response.sendRedirect("/login?error");
        }
    }
}
