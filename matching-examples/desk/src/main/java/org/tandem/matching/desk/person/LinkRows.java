package org.tandem.matching.desk.person;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.matching.desk.login.Admissions;
import org.tandem.matching.desk.programme.Hashes;
import org.tandem.matching.policy.Role;

/** The table of people's own links. Of a link's secret only a hash is kept, so that nobody reads it out of the database. */
@Repository
public class LinkRows implements Admissions {
    private static final int BYTES = 24;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    LinkRows(JdbcClient database) {
        this.database = database;
    }

    /** Makes a link for a person; one made before is good no longer. Returns its path. */
    @Transactional
    public String make(String programme, Role role, String person) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("DELETE FROM link WHERE programme = ? AND role = ? AND person = ?")
                .params(programme, role.name(), person)
                .update();
        database.sql("INSERT INTO link (secret, programme, role, person) VALUES (?, ?, ?, ?)")
                .params(Hashes.of(secret), programme, role.name(), person)
                .update();
        return "/link/" + secret;
    }

    /** Forgets the links of a person, in both roles. */
    public void forget(String programme, String person) {
        database.sql("DELETE FROM link WHERE programme = ? AND person = ?").params(programme, person).update();
    }

    Optional<PersonLogin> find(String secret) {
        return database.sql("SELECT programme, role, person, secret AS admission FROM link WHERE secret = ?")
                .param(Hashes.of(secret))
                .query(PersonLogin.class)
                .optional();
    }

    @Override
    public boolean isOver(Object who) {
        return who instanceof PersonLogin person
                && database.sql("SELECT COUNT(*) FROM link WHERE secret = ?")
                        .param(person.admission())
                        .query(Integer.class)
                        .single() == 0;
    }
}
