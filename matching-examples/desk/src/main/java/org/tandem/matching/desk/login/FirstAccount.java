package org.tandem.matching.desk.login;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the first coordinator in: until one has chosen a password, each start prints another that is good for one login. */
@Component
@Order(2)
class FirstAccount implements ApplicationRunner {
    static final String NAME = "coordinator";

    private final Accounts accounts;
    private final WebServerApplicationContext server;

    FirstAccount(Accounts accounts, WebServerApplicationContext server) {
        this.accounts = accounts;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean isOpen = accounts.all().stream()
                .noneMatch(one -> one.role() == Accounts.Role.COORDINATOR && !one.oneTime());
        int port = server.getWebServer() == null ? 0 : server.getWebServer().getPort();
        System.out.println("The desk is open at http://localhost:" + port);
        if (isOpen) {
            System.out.println("Log in as " + NAME + " with the one-time password "
                    + accounts.invite(NAME, Accounts.Role.COORDINATOR));
        }
    }
}
