package org.tandem.matching.desk.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns bodies away that are longer than anything a form or a program has to say; files have a limit of their own. */
final class BodyLimit extends OncePerRequestFilter {
    static final int MOST_BYTES = 4 << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean isFiles = type != null && type.startsWith("multipart/");
        boolean isEndless = request.getHeader("Transfer-Encoding") != null;
        if (!isFiles && (request.getContentLengthLong() > MOST_BYTES || isEndless)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
