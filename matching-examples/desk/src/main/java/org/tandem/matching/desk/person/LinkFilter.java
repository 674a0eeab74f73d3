package org.tandem.matching.desk.person;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets people in by a link of their own. It stands before all that writes addresses into a log, begins a session of its own, so
 * that nobody can put up one beforehand, and takes the secret out of the address. Whatever is asked of a link, and however the
 * address is written, ends here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LinkFilter extends OncePerRequestFilter {
    static final String PATH = "/link/";

    private final LinkRows links;

    LinkFilter(LinkRows links) {
        this.links = links;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(PATH);
    }

    /** As the server understands the address, however it is written. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!request.getMethod().equals("GET")) {
            // Whoever only looks whether a link is there, comes not in by it.
            response.setHeader(HttpHeaders.ALLOW, "GET");
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
            return;
        }
        Optional<PersonLogin> person;
        try {
            person = links.find(path(request).substring(PATH.length()));
        } catch (DataAccessException away) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.get(), "", List.of(new SimpleGrantedAuthority("ROLE_PERSON"))));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        response.sendRedirect("/mine");
    }
}
