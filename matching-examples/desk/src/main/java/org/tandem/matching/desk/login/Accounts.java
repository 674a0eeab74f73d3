package org.tandem.matching.desk.login;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in. Passwords are kept as hashes. */
@Repository
class Accounts implements Admissions {
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
     * @param admission another with every password
     */
    record Account(String name, Role role, String password, boolean oneTime, UUID admission) {
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
        return database.sql("SELECT name, role, password, one_time, admission FROM account ORDER BY name")
                .query(Account.class)
                .list();
    }

    Optional<Account> find(String name) {
        return database.sql("SELECT name, role, password, one_time, admission FROM account WHERE name = ?")
                .param(plain(name))
                .query(Account.class)
                .optional();
    }

    /** Adds an account, or gives it a new role and password; returns the password, which is good for one login. */
    @Transactional
    String invite(String name, Role role) {
        String password = secret();
        database.sql("DELETE FROM account WHERE name = ?").param(name).update();
        database.sql("INSERT INTO account (name, role, password, one_time, admission) VALUES (?, ?, ?, TRUE, ?)")
                .params(name, role.name(), encoder.encode(password), UUID.randomUUID())
                .update();
        return password;
    }

    /** Makes a password that was given useless; returns whether it was of use until now. */
    @Transactional
    boolean use(NamelessUser who) {
        return database
                .sql("UPDATE account SET password = '' WHERE admission = ? AND name = ? AND one_time AND password <> ''")
                .params(who.admission(), who.getUsername())
                .update() == 1;
    }

    /** Keeps a password that somebody has chosen, and ends their sessions; false if the account was replaced meanwhile. */
    @Transactional
    boolean choose(NamelessUser who, String password) {
        return database
                .sql("UPDATE account SET password = ?, one_time = FALSE, admission = ? WHERE admission = ? AND name = ?")
                .params(encoder.encode(password), UUID.randomUUID(), who.admission(), who.getUsername())
                .update() == 1;
    }

    @Override
    public boolean isOver(Object who) {
        return who instanceof NamelessUser user
                && find(user.getUsername()).filter(one -> one.admission().equals(user.admission())).isEmpty();
    }

    /** Returns somebody as they are let in. */
    static NamelessUser user(Account account) {
        return new NamelessUser(
                account.name(), account.password(), account.oneTime() ? Security.INVITED : "ROLE_" + account.role(),
                account.admission());
    }

    /** Returns something that nobody guesses. */
    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
