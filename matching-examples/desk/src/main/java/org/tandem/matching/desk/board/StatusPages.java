package org.tandem.matching.desk.board;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is turned away before a page is asked: a page for people, a problem for programs. */
@Controller
class StatusPages implements ErrorController {
    private final MessageSource messages;

    StatusPages(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number
                ? HttpStatus.valueOf(number)
                : HttpStatus.NOT_FOUND;
        String other = messages.getMessage("error.other", null, locale);
        String words = Objects.requireNonNullElse(
                messages.getMessage("error." + status.value(), new Object[] {seconds(response)}, other, locale), other);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith("/api/")) {
            return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, words));
        }
        ModelAndView page = new ModelAndView("fault", status);
        page.addObject("fault", new PageFaults.Said(words, List.of(), "/"));
        return page;
    }

    /** Returns when to come again, if that is said. */
    private static int seconds(HttpServletResponse response) {
        String after = response.getHeader(HttpHeaders.RETRY_AFTER);
        return after == null ? 0 : Integer.parseInt(after);
    }
}
