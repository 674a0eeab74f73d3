package org.tandem.matching.desk.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions whose account or link was replaced: whoever comes with one is nobody. */
final class AdmissionFilter extends OncePerRequestFilter {
    private static final String RETRY_AFTER = "10";

    private final List<Admissions> admissions;

    AdmissionFilter(List<Admissions> admissions) {
        this.admissions = admissions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean isOver;
        try {
            isOver = who != null && isOver(who.getPrincipal());
        } catch (DataAccessException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        if (isOver) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable Object who) {
        return who != null && admissions.stream().anyMatch(one -> one.isOver(who));
    }
}
