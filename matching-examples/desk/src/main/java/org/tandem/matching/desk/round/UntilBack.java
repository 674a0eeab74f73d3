package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tries again while the database is away, so that a search goes on when it is back, and what it has found is not lost. For what may be
 * done twice, and for threads on which nobody waits.
 */
@Component
class UntilBack implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(UntilBack.class);

    private final Duration pause;
    private volatile boolean isStopping;

    UntilBack(@Value("${desk.database-pause}") Duration pause) {
        this.pause = pause;
    }

    /** Does something as often as the database does not answer; what fails otherwise, fails. */
    <T> T tried(Supplier<T> what) {
        while (true) {
            try {
                return what.get();
            } catch (TransactionException | DataAccessResourceFailureException | RecoverableDataAccessException
                    | TransientDataAccessException | UncategorizedSQLException away) {
                if (isStopping) {
                    throw away;
                }
                LOG.warn(
                        "A search waits for the database: {}.",
                        NestedExceptionUtils.getMostSpecificCause(away).getClass());
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw away;
                }
            }
        }
    }

    /** What waits is taken up by the next run of the desk. */
    @Override
    public void destroy() {
        isStopping = true;
    }
}
