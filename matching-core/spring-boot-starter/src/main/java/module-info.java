/** Matching at home in a Spring Boot application. */
module org.tandem.matching.spring {
    requires transitive org.tandem.matching;
    requires transitive org.tandem.matching.io;
    requires transitive static org.jspecify;
    requires micrometer.core;
    requires micrometer.observation;
    requires org.slf4j;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    requires static spring.boot.health;

    exports org.tandem.matching.spring;

    opens org.tandem.matching.spring;
}
