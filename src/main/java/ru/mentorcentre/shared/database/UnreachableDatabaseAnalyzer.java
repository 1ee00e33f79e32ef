package ru.mentorcentre.shared.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that a database of one's own does not answer or does not let the program in. */
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private static final String CONNECTION = "08";
    private static final String NO_ENTRY = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    @Override
    protected FailureAnalysis analyze(Throwable root, PSQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (state.startsWith(CONNECTION)) {
            return says("База данных не отвечает", cause);
        }
        if (state.startsWith(NO_ENTRY)) {
            return says("База данных не пускает программу: имя или пароль не подходят", cause);
        }
        return NO_SUCH_DATABASE.equals(state) ? says("Такой базы данных на сервере нет", cause) : null;
    }

    private static FailureAnalysis says(String problem, SQLException cause) {
        return new FailureAnalysis(
                problem + " (" + cause.getMessage() + ")",
                "Проверьте SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD и то, что сервер"
                        + " PostgreSQL запущен.",
                cause);
    }
}
