package ru.mentorcentre.shared.database;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.installation.StartRefused;

/** Refuses a PostgreSQL that is too old before a migration touches it. */
@Component
class SupportedDatabase implements Callback {

    static final int OLDEST = 16;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            DatabaseMetaData database = context.getConnection().getMetaData();
            check(database.getDatabaseMajorVersion(), database.getDatabaseProductVersion());
        } catch (SQLException problem) {
            throw new FlywayException("The version of the database is unknown", problem);
        }
    }

    @Override
    public String getCallbackName() {
        return "supported-database";
    }

    /** @throws StartRefused when it is older than the oldest that is supported */
    static void check(int major, String shown) {
        if (major < OLDEST) {
            throw new StartRefused(
                    "База данных — PostgreSQL " + shown + ", а нужна " + OLDEST + " или новее",
                    "Обновите сервер PostgreSQL или укажите другой в переменной SPRING_DATASOURCE_URL. В базе ничего не"
                            + " изменено.");
        }
    }
}
