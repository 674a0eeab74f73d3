package org.tandem.matching.desk.login;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody logged in; the framework writes such things into its log, so that it must not show who. */
final class NamelessUser extends User {
    private static final long serialVersionUID = 1L;

    private final UUID admission;

    NamelessUser(String name, String password, String authority, UUID admission) {
        super(name, password, List.of(new SimpleGrantedAuthority(authority)));
        this.admission = admission;
    }

    /** Returns by what they have come in. */
    UUID admission() {
        return admission;
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
