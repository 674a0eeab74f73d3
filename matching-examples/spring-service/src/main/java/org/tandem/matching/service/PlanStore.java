package org.tandem.matching.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Match;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.spring.FoundPlan;
import org.tandem.matching.spring.SearchOrder;
import org.tandem.matching.spring.SearchState;
import org.tandem.matching.spring.SearchStore;

/**
 * Keeps searches, and plans: their records, from which they can be checked, and their pairs as rows, for those who ask in SQL.
 * What has not ended when the service is killed is searched again when it starts, by the rows as they are then.
 */
@Repository
class PlanStore implements SearchStore {
    private final JdbcClient database;
    private final ProgrammeStore programmes;
    private final Policy policy;

    PlanStore(JdbcClient database, ProgrammeStore programmes, Policy policy) {
        this.database = database;
        this.programmes = programmes;
        this.policy = policy;
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

    private record Unfinished(UUID id, String programme) {}

    @Override
    public void submitted(UUID search, SearchOrder order) {
        database.sql("INSERT INTO search (id, programme) VALUES (?, ?)").params(search, order.key()).update();
    }

    @Override
    @Transactional
    public void found(UUID search, FoundPlan found) {
        DecisionRecord record = DecisionRecord.of(found.compatibility(), found.plan(), found.limits());
        database.sql("INSERT INTO plan (id, programme, record) VALUES (?, ?, ?)")
                .params(search, found.order().key(), record.json())
                .update();
        for (Match match : found.plan().matches()) {
            database.sql("INSERT INTO plan_pair VALUES (?, ?, ?, ?)")
                    .params(search, match.mentor(), match.mentee(), match.percent())
                    .update();
        }
        end(search);
    }

    @Override
    public void ended(UUID search, SearchState state) {
        end(search);
    }

    private void end(UUID search) {
        database.sql("DELETE FROM search WHERE id = ?").param(search).update();
    }

    @Override
    public Map<UUID, Optional<SearchOrder>> unfinished() {
        Map<UUID, Optional<SearchOrder>> unfinished = new LinkedHashMap<>();
        database.sql("SELECT * FROM search").query(Unfinished.class).list()
                .forEach(search -> unfinished.put(search.id(), order(search.programme())));
        return unfinished;
    }

    private Optional<SearchOrder> order(String programme) {
        try {
            return programmes.find(programme).map(facts -> new SearchOrder(programme, facts, policy));
        } catch (InvalidInputException faulty) {
            return Optional.empty();
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
