package org.tandem.matching.service;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.spring.SearchRefusedException;

/** What the library refuses, as problems that a client can read (RFC 9457). */
@RestControllerAdvice
class Problems {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    /** Every fault, so that all can be mended at once; faults carry ids and no names. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidInputException invalid) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "The programme has faults: " + invalid.faults().size() + ".");
        problem.setProperty("faults", invalid.faults());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> full(SearchRefusedException full) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, full.getMessage()));
    }
}
