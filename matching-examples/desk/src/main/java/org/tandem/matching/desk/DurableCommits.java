package org.tandem.matching.desk;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Ends a transaction when it is on the disk. H2 may say so a little earlier, also with a write delay of 0: some
 * processes killed at random moments had lost the last commits that they had told of. PostgreSQL waits by itself.
 */
@Component("transactionManager")
class DurableCommits extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final boolean isTooEarly;

    DurableCommits(DataSource database, @Value("${spring.datasource.url}") String url) {
        super(database);
        isTooEarly = url.startsWith("jdbc:h2:file:") || url.startsWith("jdbc:h2:tcp:");
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (isTooEarly) {
            try (Statement statement = DataSourceUtils.getConnection(obtainDataSource()).createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            } catch (SQLException full) {
                throw new TransactionSystemException("It is not known whether the commit is on the disk.", full);
            }
        }
    }
}
