package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What becomes of connections when their server goes away and comes back. */
class BrokenConnectionsTest {
    private static final String OVERRIDE = "spring.datasource.hikari.exception-override-class-name";

    @Test
    void nobodyIsGivenABrokenConnectionTwice() throws Exception {
        Server server = server(0);
        int port = server.getPort();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:tcp://127.0.0.1:" + port + "/mem:broken");
        config.setMinimumIdle(0);
        Properties desk = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        config.setExceptionOverrideClassName(desk.getProperty(OVERRIDE));
        try (HikariDataSource pool = new HikariDataSource(config)) {
            try (Connection broken = pool.getConnection()) {
                server.stop();
                server = server(port);
                assertThatThrownBy(() -> ask(broken)).isInstanceOf(SQLException.class);
            }
            assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isZero();
            try (Connection fresh = pool.getConnection()) {
                ask(fresh);
            }
        } finally {
            server.stop();
        }
    }

    private static Server server(int port) throws SQLException {
        return Server.createTcpServer("-tcpPort", Integer.toString(port), "-ifNotExists").start();
    }

    private static void ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }
}
