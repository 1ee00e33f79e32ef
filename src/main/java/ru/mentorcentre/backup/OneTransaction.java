package ru.mentorcentre.backup;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Lets Flyway work inside a transaction of ours: whatever it commits is only what it has done so far, and all of it
 * stands or falls with the whole. So a restore that breaks leaves the database as it was.
 */
final class OneTransaction implements DataSource {

    private final Connection connection;
    private final Connection lent;

    /** @param connection in a transaction, which its owner ends */
    OneTransaction(Connection connection) {
        this.connection = connection;
        this.lent = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this::answer);
    }

    @Override
    public Connection getConnection() {
        return lent;
    }

    @Override
    public Connection getConnection(String username, String password) {
        return lent;
    }

    private Object answer(Object proxy, Method method, Object... arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit" -> {
                settle();
                yield null;
            }
            case "close", "setAutoCommit" -> null;
            case "isClosed" -> false;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> {
                try {
                    yield method.invoke(connection, arguments);
                } catch (InvocationTargetException problem) {
                    throw problem.getCause();
                }
            }
        };
    }

    /** What a commit would have checked is checked; else the next migration finds events waiting and is refused. */
    private void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
            statement.execute("set constraints all deferred");
        }
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is logged here
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the connection is there already
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
