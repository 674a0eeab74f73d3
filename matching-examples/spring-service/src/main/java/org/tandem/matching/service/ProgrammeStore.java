package org.tandem.matching.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/** Reads programmes from the tables of people. */
@Repository
class ProgrammeStore {
    private final JdbcClient database;

    ProgrammeStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Returns a programme, if there is one, with all its rows as they were at one moment.
     *
     * @throws InvalidInputException if its rows make no sense; lists every fault
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    Optional<Programme> find(String programme) {
        return database.sql("SELECT starts FROM programme WHERE id = ?")
                .param(programme)
                .query(LocalDate.class)
                .optional()
                .map(start -> read(programme, Programme.builder(start)));
    }

    private Programme read(String programme, Programme.Builder facts) {
        each("SELECT * FROM organisation WHERE programme = ?", programme, row -> {
            Organisation one = Organisation.of(row.getString("id"));
            facts.organisation(text(row, "sector").map(one::withSector).orElse(one));
        });
        each("SELECT * FROM competitor WHERE programme = ?", programme, row -> facts.businessTie(
                BusinessTie.of(BusinessTie.Kind.COMPETITOR, row.getString("organisation"), row.getString("rival"))));
        mentors(programme).values().forEach(mentor -> facts.mentor(mentor.build()));
        mentees(programme).values().forEach(mentee -> facts.mentee(mentee.build()));
        return facts.build();
    }

    private Map<String, Mentor.Builder> mentors(String programme) {
        Map<String, Mentor.Builder> mentors = new LinkedHashMap<>();
        each("SELECT * FROM mentor WHERE programme = ?", programme, row -> {
            Mentor.Builder mentor = Mentor.builder(row.getString("id")).places(row.getInt("places"));
            mentors.put(row.getString("id"), describe(mentor, row));
        });
        each("SELECT * FROM offer WHERE programme = ? ORDER BY competence", programme,
                row -> one(mentors, row.getString("mentor"))
                        .offers(row.getString("competence"), row.getInt("level")));
        return mentors;
    }

    private Map<String, Mentee.Builder> mentees(String programme) {
        Map<String, Mentee.Builder> mentees = new LinkedHashMap<>();
        each("SELECT * FROM mentee WHERE programme = ?", programme, row -> {
            Mentee.Builder mentee = Mentee.builder(row.getString("id")).mentorsWanted(row.getInt("mentors_wanted"));
            mentees.put(row.getString("id"), describe(mentee, row));
        });
        each("SELECT * FROM need WHERE programme = ? ORDER BY competence", programme, row -> {
            Mentee.Builder mentee = one(mentees, row.getString("mentee"));
            if (row.getBoolean("must_have")) {
                mentee.mustHave(row.getString("competence"), row.getInt("level"), row.getInt("importance"));
            } else {
                mentee.seeks(row.getString("competence"), row.getInt("level"), row.getInt("importance"));
            }
        });
        return mentees;
    }

    /** Returns whom a foreign key says there is. */
    private static <B> B one(Map<String, B> people, String id) {
        return Objects.requireNonNull(people.get(id), id);
    }

    private static <B extends ProfileBuilder<B>> B describe(B person, ResultSet row) throws SQLException {
        text(row, "name").ifPresent(person::name);
        text(row, "organisation").ifPresent(person::organisation);
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? person : person.location(latitude, row.getDouble("longitude"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private void each(String sql, String programme, RowCallbackHandler handler) {
        database.sql(sql).param(programme).query(handler);
    }
}
