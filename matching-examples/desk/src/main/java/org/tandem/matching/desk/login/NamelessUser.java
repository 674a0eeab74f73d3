package org.tandem.matching.desk.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody logged in; the framework writes such things into its log, so that it must not show who. */
final class NamelessUser extends User {
    private static final long serialVersionUID = 1L;

    NamelessUser(String name, String password, String authority) {
        super(name, password, List.of(new SimpleGrantedAuthority(authority)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String toString() {
        return "NamelessUser" + getAuthorities();
    }
}
