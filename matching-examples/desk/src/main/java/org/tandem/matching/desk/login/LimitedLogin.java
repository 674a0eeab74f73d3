package org.tandem.matching.desk.login;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Looks at a password unless attempts of that name or address have failed too often. It stands where passwords are looked at, so that
 * no way of writing an address or a name leads around it.
 */
final class LimitedLogin implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final LoginLimit limit;

    LimitedLogin(DaoAuthenticationProvider passwords, LoginLimit limit) {
        this.passwords = passwords;
        this.limit = limit;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        limit.begin(attempt.getName(), address).ifPresent(after -> {
            throw new LaterException(after);
        });
        LoginLimit.End how = LoginLimit.End.UNKNOWN;
        try {
            Authentication found = passwords.authenticate(attempt);
            how = LoginLimit.End.SUCCEEDED;
            return found;
        } catch (InternalAuthenticationServiceException away) {
            throw away;
        } catch (AuthenticationException wrong) {
            how = LoginLimit.End.FAILED;
            throw wrong;
        } finally {
            limit.end(attempt.getName(), address, how);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
