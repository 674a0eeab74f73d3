package org.tandem.matching.desk.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

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

    /** Forgets all searches of a programme that have not ended: what they find is not kept. */
    public void endAll(String programme) {
        database.sql("DELETE FROM search WHERE programme = ?").param(programme).update();
    }

    /** Forgets a search that has ended. */
    public void end(UUID search) {
        database.sql("DELETE FROM search WHERE id = ?").param(search).update();
    }

    /** Returns the searches that have not ended. */
    public List<Unfinished> unfinished() {
        return database.sql("SELECT id, programme, changes FROM search").query(Unfinished.class).list();
    }

    /**
     * A plan, and what it was made of.
     *
     * @param id that of the search
     * @param plan the plan
     * @param record its decision record
     * @param people the people who were matched
     * @param policy by what
     */
    public record Kept(UUID id, Plan plan, String record, Programme people, Policy policy) {
        /** Shows no people. */
        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }

    /** Keeps a plan; {@code changes} if it was allowed to give up so many pairs only. */
    public void add(String programme, @Nullable Integer changes, Kept kept) {
        database.sql("""
                INSERT INTO plan (id, programme, changes, body, record, people, policy) VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(kept.id())
                .param(programme)
                .param(changes)
                .param(json.write(kept.plan()))
                .param(kept.record())
                .param(json.write(kept.people()))
                .param(json.write(kept.policy()))
                .update();
    }

    private record Documents(UUID id, String body, String record, String people, String policy) {
        /** Shows no document: it is full of names. */
        @Override
        public String toString() {
            return "Documents[]";
        }
    }

    /** Returns the plans that are kept with what they were made of. */
    public List<Kept> kept(String programme) {
        return database.sql("""
                SELECT id, body, record, people, policy FROM plan WHERE programme = ? AND people IS NOT NULL ORDER BY id
                """)
                .param(programme)
                .query(Documents.class)
                .list()
                .stream()
                .map(one -> new Kept(
                        one.id(), json.read(one.body(), Plan.class), one.record(),
                        json.read(one.people(), Programme.class), json.read(one.policy(), Policy.class)))
                .toList();
    }

    /** Returns how many pairs a plan was allowed to give up; nothing if any number. */
    public Optional<Integer> changes(UUID id) {
        return database.sql("SELECT changes FROM plan WHERE id = ? AND changes IS NOT NULL")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    /** Puts a plan in the place of another, draft or published as that is. */
    public void rewrite(UUID before, Kept now) {
        database.sql("UPDATE plan SET id = ?, body = ?, record = ?, people = ?, policy = ? WHERE id = ?")
                .params(now.id(), json.write(now.plan()), now.record(), json.write(now.people()),
                        json.write(now.policy()), before)
                .update();
        database.sql("UPDATE programme SET draft = ? WHERE draft = ?").params(now.id(), before).update();
        database.sql("UPDATE programme SET published = ? WHERE published = ?").params(now.id(), before).update();
    }

    /** Forgets plans of which it is not known what they were made of: an older desk has kept them. */
    public void forgetOld(String programme) {
        for (String column : List.of("draft", "published")) {
            database.sql("UPDATE programme SET " + column + " = NULL WHERE id = ? AND " + column
                    + " IN (SELECT id FROM plan WHERE people IS NULL)").param(programme).update();
        }
        database.sql("DELETE FROM plan WHERE programme = ? AND people IS NULL").param(programme).update();
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
