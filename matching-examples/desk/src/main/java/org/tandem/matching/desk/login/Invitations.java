package org.tandem.matching.desk.login;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in by a program, for instance the one that sets a desk up. */
@Service
public class Invitations {
    private final Accounts accounts;

    Invitations(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Adds somebody who may do everything. */
    @Transactional
    public void coordinator(String name, String password) {
        let(name, Accounts.Role.COORDINATOR, password);
    }

    /** Adds somebody who may look. */
    @Transactional
    public void reader(String name, String password) {
        let(name, Accounts.Role.READER, password);
    }

    private void let(String name, Accounts.Role role, String password) {
        accounts.invite(name, role);
        accounts.choose(Accounts.user(accounts.find(name).orElseThrow()), password);
    }
}
