package org.tandem.matching.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionSystemException;

/** What goes wrong anywhere is told without what it is about. */
class ApiFaultsTest {
    private static final String SECRET = "about Asmus Quixwell";

    private final ApiFaults faults = new ApiFaults();

    @Test
    void noMessageIsPassedOnThatMayNameSomebody() {
        ProblemDetail odd = faults.odd(new IllegalArgumentException(SECRET));
        assertThat(odd.getStatus()).isEqualTo(400);
        ProblemDetail twice = faults.twice(new DuplicateKeyException(SECRET));
        assertThat(twice.getStatus()).isEqualTo(409);
        ResponseEntity<ProblemDetail> unsure = faults.unsure(new TransactionSystemException(SECRET));
        assertThat(unsure.getStatusCode().value()).isEqualTo(503);
        assertThat(unsure.getBody()).isNotNull().asString().contains("not known").doesNotContain("nothing was changed");
        assertThat(odd + " " + twice + " " + unsure).doesNotContain("Quixwell");
    }
}
