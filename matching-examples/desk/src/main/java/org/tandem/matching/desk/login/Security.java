package org.tandem.matching.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may do what. Whatever is not named here, nobody may. */
@Configuration
class Security {
    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** May choose a password, and nothing else. */
    static final String INVITED = "ROLE_INVITED";

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    AuthenticationProvider logins(Accounts accounts, PasswordEncoder encoder, LoginLimit limit) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(name -> user(accounts, name));
        passwords.setPasswordEncoder(encoder);
        return new LimitedLogin(passwords, limit);
    }

    private static NamelessUser user(Accounts accounts, String name) {
        return accounts.find(name)
                .map(Accounts::user)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, LoginEnds ends, List<Admissions> admissions) {
        return http
                .addFilterBefore(new BodyLimit(), CsrfFilter.class)
                .addFilterBefore(new AdmissionFilter(admissions), CsrfFilter.class)
                .authorizeHttpRequests(who -> who
                        .requestMatchers("/assets/**", "/login", "/error").permitAll()
                        .requestMatchers("/mine/**").hasRole("PERSON")
                        .requestMatchers("/password").hasAnyRole("INVITED", "READER", "COORDINATOR")
                        .requestMatchers(HttpMethod.GET, "/", "/programmes/**", "/api/**")
                        .hasAnyRole("READER", "COORDINATOR")
                        .requestMatchers("/programmes/**", "/api/**", "/accounts/**").hasRole("COORDINATOR")
                        .anyRequest().denyAll())
                .formLogin(form -> form.loginPage("/login").successHandler(ends).failureHandler(ends))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(faults -> faults
                        .defaultAuthenticationEntryPointFor(
                                (request, response, denied) -> response.sendError(HttpStatus.UNAUTHORIZED.value()),
                                Security::isApi)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> !isApi(request)))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
