package org.tandem.matching.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** Keeps plans: their records, from which they can be checked, and their pairs as rows, for those who ask in SQL. */
@Repository
class PlanStore {
    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    /** Two people who shall work together, with the names they have now. */
    record Pair(
            String mentor,
            @Nullable String mentorName,
            String mentee,
            @Nullable String menteeName,
            double percent) {}

    @Transactional
    void save(UUID id, String programme, Plan plan, DecisionRecord record) {
        database.sql("INSERT INTO plan (id, programme, record) VALUES (?, ?, ?)")
                .params(id, programme, record.json())
                .update();
        for (Match match : plan.matches()) {
            database.sql("INSERT INTO match VALUES (?, ?, ?, ?)")
                    .params(id, match.mentor(), match.mentee(), match.percent())
                    .update();
        }
    }

    Optional<String> record(UUID plan) {
        return database.sql("SELECT record FROM plan WHERE id = ?").param(plan).query(String.class).optional();
    }

    List<Pair> pairs(UUID plan) {
        return database.sql("""
                SELECT match.mentor, mentor.name AS mentor_name, match.mentee, mentee.name AS mentee_name, percent
                FROM match
                JOIN plan ON plan.id = match.plan
                LEFT JOIN mentor ON mentor.programme = plan.programme AND mentor.id = match.mentor
                LEFT JOIN mentee ON mentee.programme = plan.programme AND mentee.id = match.mentee
                WHERE match.plan = ?
                ORDER BY match.mentee, match.mentor
                """).param(plan).query(Pair.class).list();
    }
}
