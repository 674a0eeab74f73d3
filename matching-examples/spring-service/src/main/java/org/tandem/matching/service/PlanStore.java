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
            double percent) {

        /** Shows ids only: the web framework writes what it sends into its log, if asked for details. */
        @Override
        public String toString() {
            return "Pair[" + mentor + " with " + mentee + "]";
        }
    }

    @Transactional
    void save(UUID id, String programme, Plan plan, DecisionRecord record) {
        database.sql("INSERT INTO plan (id, programme, record) VALUES (?, ?, ?)")
                .params(id, programme, record.json())
                .update();
        for (Match match : plan.matches()) {
            database.sql("INSERT INTO plan_pair VALUES (?, ?, ?, ?)")
                    .params(id, match.mentor(), match.mentee(), match.percent())
                    .update();
        }
    }

    Optional<String> record(UUID plan) {
        return database.sql("SELECT record FROM plan WHERE id = ?").param(plan).query(String.class).optional();
    }

    List<Pair> pairs(UUID plan) {
        return database
                .sql("""
                        SELECT plan_pair.mentor, mentor.name AS mentor_name, plan_pair.mentee, mentee.name AS mentee_name, percent
                        FROM plan_pair
                        JOIN plan ON plan.id = plan_pair.plan
                        LEFT JOIN mentor ON mentor.programme = plan.programme AND mentor.id = plan_pair.mentor
                        LEFT JOIN mentee ON mentee.programme = plan.programme AND mentee.id = plan_pair.mentee
                        WHERE plan_pair.plan = ?
                        ORDER BY plan_pair.mentee, plan_pair.mentor
                        """)
                .param(plan).query(Pair.class).list();
    }
}
