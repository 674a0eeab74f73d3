package org.tandem.matching.desk.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Terms;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** The table of programmes. */
@Repository
public class ProgrammeRows {
    private static final String HEAD =
            "SELECT id, title, starts, facts_version, version, search, draft, published FROM programme";

    private final JdbcClient database;
    private final TandemJson json;

    ProgrammeRows(JdbcClient database, TandemJson json) {
        this.database = database;
        this.json = json;
    }

    private record Documents(String facts, String policy, String terms) {
        /** Shows no document: it is full of names. */
        @Override
        public String toString() {
            return "Documents[]";
        }
    }

    /** Returns all programmes by title. */
    public List<ProgrammeHead> all() {
        return database.sql(HEAD + " ORDER BY title, id").query(ProgrammeHead.class).list();
    }

    /** Returns a programme, if there is one. */
    public Optional<ProgrammeHead> find(String id) {
        return database.sql(HEAD + " WHERE id = ?").param(id).query(ProgrammeHead.class).optional();
    }

    /**
     * Returns a programme.
     *
     * @throws UnknownException if there is none
     */
    public ProgrammeHead get(String id) {
        return find(id).orElseThrow(() -> new UnknownException("programme"));
    }

    /** Returns a programme, and keeps all others who want to change it waiting until the transaction ends. */
    public Optional<ProgrammeHead> lock(String id) {
        return database.sql(HEAD + " WHERE id = ? FOR UPDATE").param(id).query(ProgrammeHead.class).optional();
    }

    /** Returns what a programme is matched from. */
    public ProgrammeFacts facts(String id) {
        Documents found = database.sql("SELECT facts, policy, terms FROM programme WHERE id = ?")
                .param(id)
                .query(Documents.class)
                .single();
        return new ProgrammeFacts(
                json.read(found.facts(), Programme.class),
                json.read(found.policy(), Policy.class),
                json.read(found.terms(), Terms.class));
    }

    /** Adds a programme with version 0. */
    public void add(String id, String title, LocalDate starts, ProgrammeFacts facts) {
        database.sql("""
                INSERT INTO programme (id, title, starts, policy, terms, facts, facts_version, version)
                VALUES (?, ?, ?, ?, ?, ?, 0, 0)
                """)
                .params(id, title, starts, json.write(facts.policy()), json.write(facts.terms()),
                        json.write(facts.people()))
                .update();
    }

    /** Replaces people and rules. */
    public void replace(String id, ProgrammeFacts facts, long version) {
        database.sql("UPDATE programme SET facts = ?, policy = ?, facts_version = ? WHERE id = ?")
                .params(json.write(facts.people()), json.write(facts.policy()), version, id)
                .update();
    }

    /** Notes a new version. */
    public void version(String id, long version) {
        database.sql("UPDATE programme SET version = ? WHERE id = ?").params(version, id).update();
    }

    /** Notes whose plan will be the draft. */
    public void search(String id, @Nullable UUID search) {
        database.sql("UPDATE programme SET search = ? WHERE id = ?").param(search).param(id).update();
    }

    /** Notes the plan under review, if the search that has found it is the one begun last. Returns whether it is. */
    public boolean draft(String id, UUID search) {
        return database.sql("UPDATE programme SET draft = ?, search = NULL WHERE id = ? AND search = ?")
                .params(search, id, search)
                .update() == 1;
    }

    /** Notes the plan published last. */
    public void published(String id, UUID plan) {
        database.sql("UPDATE programme SET published = ? WHERE id = ?").params(plan, id).update();
    }
}
