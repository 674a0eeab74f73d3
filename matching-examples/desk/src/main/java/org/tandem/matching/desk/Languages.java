package org.tandem.matching.desk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** German and English: as the browser asks, until somebody chooses. */
@Configuration
class Languages implements WebMvcConfigurer {
    private static final List<Locale> KNOWN = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver chosen = new CookieLocaleResolver("language");
        chosen.setDefaultLocaleFunction(request -> {
            Locale found = Locale.lookup(
                    List.of(new Locale.LanguageRange(request.getLocale().getLanguage())), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        });
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String language) {
                return "de".equals(language) ? Locale.GERMAN : Locale.ENGLISH;
            }
        };
        change.setParamName("lang");
        registry.addInterceptor(change);
    }
}
