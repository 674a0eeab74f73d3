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
        accounts.invite(name, Accounts.Role.COORDINATOR);
        accounts.choose(name, password);
    }

    /** Adds somebody who may look. */
    @Transactional
    public void reader(String name, String password) {
        accounts.invite(name, Accounts.Role.READER);
        accounts.choose(name, password);
    }
}
