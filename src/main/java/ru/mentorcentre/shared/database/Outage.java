package ru.mentorcentre.shared.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why the program cannot work for a while, as far as an exception tells. */
enum Outage {
    DATABASE_AWAY("База данных недоступна", "Данные на месте. Попробуйте через минуту."),
    DISK_FULL(
            "На диске кончилось место",
            "То, что записано раньше, на месте; новое не записывается. Скажите тому, кто следит за программой:"
                    + " нужно освободить место на диске. Перезапускать ничего не надо.");

    /** Connection lost; the server shuts down, crashed, starts up; no room for one more connection. */
    private static final List<String> AWAY_STATES = List.of("08", "57P01", "57P02", "57P03", "533");

    private static final String FULL_STATE = "53100";
    private static final String NO_SPACE = "No space left on device";
    private static final String CLOSED = "Connection is closed";
    private static final int DEEPEST = 30;

    private final String title;
    private final String text;

    Outage(String title, String text) {
        this.title = title;
        this.text = text;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** Empty when the exception tells of something else. */
    static Optional<Outage> of(Throwable problem) {
        if (causes(problem).anyMatch(Outage::isFullDisk)) {
            return Optional.of(DISK_FULL);
        }
        return causes(problem).anyMatch(Outage::isLostDatabase) ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    /** The connection broke while it was told to commit: nobody knows whether it did. */
    static boolean leavesDoubt(Throwable problem) {
        return causes(problem)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .anyMatch(frame -> frame.getMethodName().equals("commit")
                        && frame.getClassName().startsWith("org.postgresql."));
    }

    private static boolean isFullDisk(Throwable cause) {
        return cause instanceof SQLException sql && FULL_STATE.equals(sql.getSQLState())
                || cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains(NO_SPACE);
    }

    private static boolean isLostDatabase(Throwable cause) {
        return cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof JDBCConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException sql && isLostConnection(sql);
    }

    private static boolean isLostConnection(SQLException problem) {
        String state = String.valueOf(problem.getSQLState());
        return AWAY_STATES.stream().anyMatch(state::startsWith) || CLOSED.equals(problem.getMessage());
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
