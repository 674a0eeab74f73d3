package org.tandem.matching.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes people into the tables, and judges plans by the rows alone. */
final class Rows {
    /** Part of every name; must be seen nowhere but in answers. */
    static final String SECRET = "Xanthippe";

    private static final long SEED = 7;
    private static final int COMPANIES = 80;
    private static final int MENTORS = 10;

    private final JdbcClient database;

    Rows(JdbcClient database) {
        this.database = database;
    }

    /** Returns what is wrong with a plan; nothing, if all is well. */
    List<String> violations(UUID plan) throws IOException {
        try (InputStream file = Rows.class.getResourceAsStream("/violations.sql")) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return database.sql(sql).param("plan", plan).query(String.class).list();
        }
    }

    void add(String table, Object... columns) {
        String marks = "?" + ", ?".repeat(columns.length - 1);
        database.sql("INSERT INTO " + table + " VALUES (" + marks + ")").params(columns).update();
    }

    void addPlan(UUID plan, String programme, String... mentorsAndMentees) {
        database.sql("INSERT INTO plan (id, programme, record) VALUES (?, ?, '')").params(plan, programme).update();
        for (int k = 0; k < mentorsAndMentees.length; k += 2) {
            add("plan_pair", plan, mentorsAndMentees[k], mentorsAndMentees[k + 1], 0);
        }
    }

    void addProgramme(String id) {
        database.sql("INSERT INTO programme VALUES (?, DATE '2026-09-01')").param(id).update();
    }

    /**
     * Adds a programme whose first plan is far from proven: half of the companies compete with each other, so that to share
     * out their mentees among mentors is to colour a large graph.
     */
    void addHard(String programme) {
        addProgramme(programme);
        Random random = new Random(SEED);
        for (int k = 0; k < COMPANIES; k++) {
            add("organisation", programme, "O-" + k, "sector " + k % 5);
            add("mentee", programme, "T-" + k, SECRET + " " + k, "O-" + k, 54.3, 10.1 + k / 1e3, 1);
            for (int other = 0; other < k; other++) {
                if (random.nextBoolean()) {
                    add("competitor", programme, "O-" + k, "O-" + other);
                }
            }
        }
        for (int k = 0; k < MENTORS; k++) {
            add("organisation", programme, "P-" + k, "education");
            add("mentor", programme, "M-" + k, SECRET + " M" + k, "P-" + k, 54.3 + k / 1e3, 10.1, COMPANIES);
        }
    }
}
