package org.tandem.matching.desk.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tandem.matching.desk.change.BadRequestException;
import org.tandem.matching.desk.change.NoPlaceException;
import org.tandem.matching.desk.change.OutOfDateException;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.BusyException;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.spring.SearchRefusedException;
import org.tandem.matching.text.Wording;

/** What is refused, as problems that a program can read (RFC 9457). They carry ids, no names. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiFaults {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    @ExceptionHandler
    ProblemDetail unknown(UnknownException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    /** Every fault, so that all can be mended at once. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidInputException invalid) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "There are faults: " + invalid.faults().size() + ".");
        problem.setProperty("faults", invalid.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail odd(BadRequestException odd) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, odd.getMessage());
    }

    /** Whatever else cannot be: its message is not known to be without names. */
    @ExceptionHandler
    ProblemDetail odd(IllegalArgumentException odd) {
        LOG.warn("A request cannot be: {} at {}.", odd.getClass(), Arrays.stream(odd.getStackTrace()).findFirst());
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "This cannot be asked for.\nMaybe a value is out of its range.");
    }

    /** Somebody else has just stored what must be there once. */
    @ExceptionHandler
    ProblemDetail twice(DataIntegrityViolationException twice) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "This is there already, or is too long to be kept; nothing was changed."
                        + "\nMaybe look at what is there by now.");
    }

    /** Whether it was changed before the database went away is not known. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unsure(TransactionException unsure) {
        LOG.warn("The database has not confirmed a change: {}.", unsure.getClass());
        return later("It is not known whether this was changed.\nMaybe send it again with the same Idempotency-Key, "
                + "or look first.");
    }

    /** A body in the library's form says what is wrong with it; any other is just no such body. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException invalid) {
                return invalid(invalid);
            }
        }
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body cannot be read.\nMaybe a member is missing or misspelt.");
    }

    /** Somebody else was quicker: what they have done comes with the answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> outOfDate(OutOfDateException late) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED, late.getMessage());
        problem.setProperty("version", late.version());
        problem.setProperty("changes", late.changes().stream()
                .map(one -> Map.of("version", one.version(), "kind", one.kind(), "made", one.made()))
                .toList());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(Long.toString(late.version()))
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail noPlace(NoPlaceException none) {
        List<String> said = none.refused().say(Wording.in(Locale.ENGLISH)).lines().toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, said.getFirst());
        problem.setProperty("answer", said);
        return problem;
    }

    @ExceptionHandler({SearchRefusedException.class, BusyException.class})
    ResponseEntity<ProblemDetail> full(RuntimeException full) {
        return later(String.valueOf(full.getMessage()));
    }

    /** The database is away; nothing was changed. */
    @ExceptionHandler({DataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> away(Exception away) {
        // Its message may quote what was to be stored.
        LOG.warn("The database does not answer: {}.", NestedExceptionUtils.getMostSpecificCause(away).getClass());
        return later("The database does not answer.\nMaybe try again.");
    }

    private static ResponseEntity<ProblemDetail> later(String why) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, why));
    }
}
