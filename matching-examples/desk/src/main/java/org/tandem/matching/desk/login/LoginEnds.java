package org.tandem.matching.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a login leads: to the programmes, or to a password of one's own where the one used was given; or back. */
@Component
class LoginEnds implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final Accounts accounts;
    private final LoginLimit limit;

    LoginEnds(Accounts accounts, LoginLimit limit) {
        this.accounts = accounts;
        this.limit = limit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        LoginLimitFilter.keys(request).forEach(limit::failed);
        response.sendRedirect("/login?error");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        LoginLimitFilter.keys(request).forEach(limit::succeeded);
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
