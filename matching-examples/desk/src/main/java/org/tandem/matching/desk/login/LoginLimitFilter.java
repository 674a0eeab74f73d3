package org.tandem.matching.desk.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns logins away that have failed too often, before a password is looked at. */
final class LoginLimitFilter extends OncePerRequestFilter {
    private final LoginLimit limit;

    LoginLimitFilter(LoginLimit limit) {
        this.limit = limit;
    }

    /** Returns by what attempts are counted: the name, and the address. */
    static List<String> keys(HttpServletRequest request) {
        String name = request.getParameter("username");
        return List.of(
                "name " + (name == null ? "" : name.toLowerCase(Locale.ROOT)), "address " + request.getRemoteAddr());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keys(request).stream().anyMatch(limit::isOver)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(LoginLimit.REST.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
