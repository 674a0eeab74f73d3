package org.tandem.matching.desk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.tandem.matching.io.json.TandemJson;

/** Keeps programmes, matches them, shows drafts to those who decide. */
@SpringBootApplication
public class DeskApplication {

    /** Starts the desk. */
    public static void main(String[] args) {
        SpringApplication.run(DeskApplication.class, args);
    }

    @Bean
    Clock clock(@Value("${desk.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    /** Writes what is kept: people, policies, plans, events, the ledger's entries. */
    @Bean
    TandemJson tandemJson() {
        return TandemJson.create();
    }
}
