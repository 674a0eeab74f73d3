package org.tandem.matching.desk.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of changes: who made which version, when. */
@Repository
public class ChangeRows {
    private final JdbcClient database;
    private final Clock clock;

    ChangeRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a change was about. */
    public enum Kind {
        CREATED, IMPORTED, POLICY, ERASED, DECIDED, TAKEN_BACK, PUBLISHED, ASSIGNED, STEP
    }

    /**
     * A change.
     *
     * @param version the version that it made
     * @param kind what it was about
     * @param account who made it
     * @param made when
     */
    public record Row(long version, Kind kind, String account, Instant made) {
        /** Shows no account, which may be a name. */
        @Override
        public String toString() {
            return "Row[" + version + ", " + kind + "]";
        }
    }

    /** Adds a change. */
    public void add(String programme, long version, Kind kind, String account) {
        database.sql("INSERT INTO change (programme, version, kind, account, made) VALUES (?, ?, ?, ?, ?)")
                .params(programme, version, kind.name(), account, OffsetDateTime.now(clock))
                .update();
    }

    /** Has the steps of a person, who has noted them by a link of their own, be somebody else's. */
    public void rename(String programme, String person, String pseudonym) {
        database.sql("UPDATE change SET account = ? WHERE programme = ? AND account = ? AND kind = ?")
                .params(pseudonym, programme, person, Kind.STEP.name())
                .update();
    }

    /** Returns the changes after a version, in order. */
    public List<Row> since(String programme, long version) {
        return database.sql(
                "SELECT version, kind, account, made FROM change WHERE programme = ? AND version > ? ORDER BY version")
                .params(programme, version)
                .query((row, number) -> new Row(
                        row.getLong("version"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("account"),
                        row.getObject("made", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).toInstant()))
                .list();
    }
}
