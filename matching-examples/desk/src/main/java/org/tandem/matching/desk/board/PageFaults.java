package org.tandem.matching.desk.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tandem.matching.desk.change.BadRequestException;
import org.tandem.matching.desk.change.NoPlaceException;
import org.tandem.matching.desk.change.OutOfDateException;
import org.tandem.matching.desk.round.BusyException;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.spring.SearchRefusedException;
import org.tandem.matching.text.Wording;

/** What goes wrong on a page, as a page: what, why, and the way back. */
@ControllerAdvice(annotations = Controller.class)
class PageFaults {
    private static final Pattern PROGRAMME = Pattern.compile("^/programmes/[^/]+");

    private final MessageSource messages;

    /**
     * A fault as it is shown.
     *
     * @param title what is wrong
     * @param lines why
     * @param back where to go on
     */
    record Said(String title, List<String> lines, String back) {
        /** Shows nothing: the framework writes it into its log. */
        @Override
        public String toString() {
            return "Said[]";
        }
    }

    PageFaults(MessageSource messages) {
        this.messages = messages;
    }

    /** Two have changed the same: the second sees what the first has done. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String outOfDate(OutOfDateException late, Model model, HttpServletRequest request, Locale locale) {
        List<String> changes = late.changes().stream()
                .map(one -> messages.getMessage(
                        "change." + one.kind(),
                        new Object[] {one.account(), Date.from(one.made())}, locale))
                .toList();
        return page(model, request, locale, changes.isEmpty() ? "fault.draft" : "fault.version", changes);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String noPlace(NoPlaceException none, Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.place",
                none.refused().say(Wording.in(locale)).lines().toList());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String invalid(InvalidInputException invalid, Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.input", new FaultLines(messages, locale).of(invalid.faults()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String badFile(BadInputException bad, Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.input", new FaultLines(messages, locale).ofFiles(bad.faults()));
    }

    /** What no form of ours sends. Its message is not known to be without names. */
    @ExceptionHandler({BadRequestException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String odd(Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "error.400", List.of());
    }

    /** Somebody else has just stored what must be there once. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String twice(Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.twice", List.of());
    }

    /** Whether it was changed before the database went away is not known. */
    @ExceptionHandler(TransactionException.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String unsure(Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.unsure", List.of());
    }

    @ExceptionHandler({SearchRefusedException.class, BusyException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String full(Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.busy", List.of());
    }

    /** The database is away; nothing was changed. */
    @ExceptionHandler({DataAccessException.class, CannotCreateTransactionException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String away(Model model, HttpServletRequest request, Locale locale) {
        return page(model, request, locale, "fault.database", List.of());
    }

    private String page(Model model, HttpServletRequest request, Locale locale, String title, List<String> lines) {
        Matcher programme = PROGRAMME.matcher(request.getRequestURI());
        model.addAttribute("fault", new Said(
                messages.getMessage(title, null, locale), lines, programme.find() ? programme.group() : "/"));
        return "fault";
    }
}
