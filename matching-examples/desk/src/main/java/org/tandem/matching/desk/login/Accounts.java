package org.tandem.matching.desk.login;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in. Passwords are kept as hashes. */
@Repository
class Accounts {
    /** What somebody may do. */
    enum Role {
        /** Everything. */
        COORDINATOR,
        /** Look, and nothing else. */
        READER
    }

    /**
     * Somebody who may log in.
     *
     * @param name what they call themselves
     * @param role what they may do
     * @param password its hash
     * @param oneTime whether the password was given to them, and is good for one login
     */
    record Account(String name, Role role, String password, boolean oneTime) {
        /** Shows neither name nor password. */
        @Override
        public String toString() {
            return "Account[" + role + "]";
        }
    }

    private static final int BYTES = 15;

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Accounts(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /** Returns a name as it is kept and looked for, however it was typed. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    List<Account> all() {
        return database.sql("SELECT name, role, password, one_time FROM account ORDER BY name")
                .query(Account.class)
                .list();
    }

    Optional<Account> find(String name) {
        return database.sql("SELECT name, role, password, one_time FROM account WHERE name = ?")
                .param(plain(name))
                .query(Account.class)
                .optional();
    }

    /** Adds an account, or gives it a new role and password; returns the password, which is good for one login. */
    @Transactional
    String invite(String name, Role role) {
        String password = secret();
        database.sql("DELETE FROM account WHERE name = ?").param(name).update();
        database.sql("INSERT INTO account (name, role, password, one_time) VALUES (?, ?, ?, TRUE)")
                .params(name, role.name(), encoder.encode(password))
                .update();
        return password;
    }

    /** Makes a password that was given useless; returns whether it was of use until now. */
    boolean use(String name) {
        return database.sql("UPDATE account SET password = '' WHERE name = ? AND one_time AND password <> ''")
                .param(name)
                .update() == 1;
    }

    /** Keeps a password that somebody has chosen. */
    void choose(String name, String password) {
        database.sql("UPDATE account SET password = ?, one_time = FALSE WHERE name = ?")
                .params(encoder.encode(password), name)
                .update();
    }

    /** Returns something that nobody guesses. */
    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
