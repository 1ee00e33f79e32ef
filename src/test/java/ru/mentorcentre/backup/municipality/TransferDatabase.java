package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of its own on the PostgreSQL of the tests: another installation. */
final class TransferDatabase implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient sql;

    private TransferDatabase(Connection connection) {
        this.connection = connection;
        this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Makes a new one with all tables and no rows. */
    static TransferDatabase make(JdbcClient server, String serverUrl, String user, String password, String name)
            throws SQLException {
        server.sql("create database " + name).update();
        String url = serverUrl.replaceFirst("/\\w+(\\?|$)", "/" + name + "$1");
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return open(url, user, password);
    }

    static TransferDatabase open(String url, String user, String password) throws SQLException {
        return new TransferDatabase(DriverManager.getConnection(url, user, password));
    }

    Connection connection() {
        return connection;
    }

    JdbcClient sql() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return sql;
    }

    long number(String query) {
        return sql().sql(query).query(Long.class).single();
    }

    List<String> texts(String query) {
        return sql().sql(query).query(String.class).list();
    }

    /** All rows of all tables, so that any change shows. */
    String fingerprint() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (CatalogueTable table : Catalogue.read(connection).tables()) {
            all.append(table.name())
                    .append(' ')
                    .append(texts("select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                            + table.name() + " t"))
                    .append('\n');
        }
        return all.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
