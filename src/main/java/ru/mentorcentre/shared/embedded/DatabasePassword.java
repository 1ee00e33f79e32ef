package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the running database ask for the password of this installation. It asked for none when an earlier version of the
 * program made it, and for another one when the folder of keys was lost: the owner of the files may set a new one.
 */
final class DatabasePassword {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePassword.class);
    private static final String WRONG_PASSWORD = "28P01";

    private final PostgresServer server;
    private final Cluster cluster;
    private final DatabaseAccess access;

    DatabasePassword(PostgresServer server, Cluster cluster, DatabaseAccess access) {
        this.server = server;
        this.cluster = cluster;
        this.access = access;
    }

    void ensure() throws IOException {
        if (!cluster.asksForPassword() || !accepted()) {
            LOG.info("Setting the password of the embedded database");
            cluster.admit(Cluster.WITHOUT_PASSWORD);
            server.restart();
            set();
            cluster.admit(Cluster.WITH_PASSWORD);
            server.restart();
        }
    }

    private boolean accepted() throws IOException {
        try (Connection connection = connect()) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                return false;
            }
            throw new IOException(refused);
        }
    }

    private void set() throws IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            // hexadecimal digits: nothing in it to quote
            statement.execute("alter role " + access.user() + " password '" + access.password() + "'");
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
