package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of its own on the PostgreSQL of the tests: another installation. */
final class TransferDatabase implements AutoCloseable {

    private static final String EMPTY = "transfer_empty";

    private final DataSource source;
    private final Connection connection;
    private final JdbcClient sql;

    private TransferDatabase(DataSource source) throws SQLException {
        this.source = source;
        this.connection = source.getConnection();
        this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Makes a new one with all tables and no rows. */
    static TransferDatabase make(JdbcClient server, String serverUrl, String user, String password, String name)
            throws SQLException {
        if (server.sql("select count(*) from pg_database where datname = '" + EMPTY + "'")
                        .query(Long.class)
                        .single()
                == 0) {
            server.sql("create database " + EMPTY).update();
            Flyway.configure()
                    .dataSource(at(serverUrl, EMPTY), user, password)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        server.sql("create database " + name + " template " + EMPTY).update();
        return open(at(serverUrl, name), user, password);
    }

    private static String at(String serverUrl, String name) {
        return serverUrl.replaceFirst("/\\w+(\\?|$)", "/" + name + "$1");
    }

    static TransferDatabase open(String url, String user, String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return new TransferDatabase(source);
    }

    DataSource source() {
        return source;
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
