package org.tandem.matching.desk.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;

/** The tables of searches that have not ended, and of the plans that were found. */
@Repository
public class PlanRows {
    private final JdbcClient database;
    private final TandemJson json;

    PlanRows(JdbcClient database, TandemJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A search that has not ended.
     *
     * @param id the search
     * @param programme what is matched
     * @param changes how many pairs may be given up; absent: matched from scratch
     */
    public record Unfinished(UUID id, String programme, @Nullable Integer changes) {}

    /** Adds a search. */
    public void begin(UUID search, String programme, @Nullable Integer changes) {
        database.sql("INSERT INTO search (id, programme, changes) VALUES (?, ?, ?)")
                .param(search)
                .param(programme)
                .param(changes)
                .update();
    }

    /** Forgets a search that has ended. */
    public void end(UUID search) {
        database.sql("DELETE FROM search WHERE id = ?").param(search).update();
    }

    /** Returns the searches that have not ended. */
    public List<Unfinished> unfinished() {
        return database.sql("SELECT id, programme, changes FROM search").query(Unfinished.class).list();
    }

    /** Keeps a plan under the id of its search; {@code changes} if it was allowed to give up so many pairs only. */
    public void add(UUID search, String programme, @Nullable Integer changes, Plan plan, String record) {
        database.sql("INSERT INTO plan (id, programme, changes, body, record) VALUES (?, ?, ?, ?, ?)")
                .param(search)
                .param(programme)
                .param(changes)
                .param(json.write(plan))
                .param(record)
                .update();
    }

    /** Returns how many pairs a plan was allowed to give up; nothing if any number. */
    public Optional<Integer> changes(UUID id) {
        return database.sql("SELECT changes FROM plan WHERE id = ? AND changes IS NOT NULL")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    /** Forgets the plans that are neither under review nor published. */
    public void tidy(String programme) {
        database.sql("""
                DELETE FROM plan WHERE programme = ?
                AND id NOT IN (SELECT draft FROM programme WHERE id = ? AND draft IS NOT NULL)
                AND id NOT IN (SELECT published FROM programme WHERE id = ? AND published IS NOT NULL)
                """)
                .params(programme, programme, programme)
                .update();
    }

    /** Returns a plan, if it is still kept. */
    public Optional<Plan> plan(UUID id) {
        return text("body", id).map(body -> json.read(body, Plan.class));
    }

    /** Returns the decision record of a plan, byte for byte as it was made. */
    public Optional<String> record(UUID id) {
        return text("record", id);
    }

    private Optional<String> text(String column, UUID id) {
        return database.sql("SELECT " + column + " FROM plan WHERE id = ?").param(id).query(String.class).optional();
    }
}
