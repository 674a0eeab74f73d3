package org.tandem.matching.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Keeps people, matches them, tells how far it has come, keeps the plans. */
@SpringBootApplication
@EnableConfigurationProperties(ServiceSettings.class)
public class ServiceApplication {
    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
