package org.tandem.matching.desk.change;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tandem.matching.desk.programme.Hashes;

/**
 * Changes that are made once, however often they are asked for: the answer is kept under the client's key, in the transaction of the
 * change. What is refused is not kept, and can be asked for again.
 */
@Service
public class Receipts {
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Receipts(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        transaction = new TransactionTemplate(transactions);
    }

    private record Receipt(String request, String answer) {}

    /**
     * Returns the version that a change has made, now or when it was asked for the first time.
     *
     * @param order who asks, and what is changed
     * @param key the client's own key of the request
     * @param request what is asked for
     * @throws BadRequestException if the key was used for something else
     */
    public long once(ChangeOrder order, String key, String request, LongSupplier change) {
        String account = order.account();
        String hash = Hashes.of(request);
        try {
            return known(account, key, hash).orElseGet(() -> transaction.execute(status -> {
                // Whoever comes second with the same key waits here until the first has ended.
                database.sql("INSERT INTO receipt (account, id, request, answer, programme) VALUES (?, ?, ?, '', ?)")
                        .params(account, key, hash, order.programme())
                        .update();
                long version = change.getAsLong();
                database.sql("UPDATE receipt SET answer = ? WHERE account = ? AND id = ?")
                        .params(Long.toString(version), account, key)
                        .update();
                return version;
            }));
        } catch (DuplicateKeyException second) {
            return known(account, key, hash).orElseThrow(() -> second);
        }
    }

    /** Forgets what was asked about a programme, or about an unknown one by an older desk: whoever tries ids could find out about whom. */
    void forget(String programme) {
        database.sql("DELETE FROM receipt WHERE programme IN (?, '')").param(programme).update();
    }

    private Optional<Long> known(String account, String key, String hash) {
        return database.sql("SELECT request, answer FROM receipt WHERE account = ? AND id = ?")
                .params(account, key)
                .query(Receipt.class)
                .optional()
                .map(receipt -> {
                    if (!receipt.request().equals(hash)) {
                        throw new BadRequestException("The key of the request must ask for what it asked for the "
                                + "first time.\nMaybe give each request a key of its own.");
                    }
                    return Long.valueOf(receipt.answer());
                });
    }
}
