package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.Environment;
import ru.mentorcentre.shared.embedded.DatabaseAccess;
import ru.mentorcentre.shared.embedded.EmbeddedDatabase;
import ru.mentorcentre.shared.installation.InstallationKeys;

/** The database of this installation as its settings name it, for a command that works beside the program. */
final class InstallationDatabase implements AutoCloseable {

    private final DataSource source;
    private final EmbeddedDatabase own;

    private InstallationDatabase(DataSource source, EmbeddedDatabase own) {
        this.source = source;
        this.own = own;
    }

    /** The database, whether the program runs or not. */
    static InstallationDatabase attach(Environment environment, InstallationKeys keys) {
        Path folder = folder(environment);
        Optional<DatabaseAccess> running =
                isExternal(environment) ? Optional.empty() : EmbeddedDatabase.connection(folder, keys);
        if (running.isPresent()) {
            return new InstallationDatabase(source(running.get()), null);
        }
        if (!isExternal(environment) && !Files.exists(folder.resolve("postgres"))) {
            throw new BackupRefused("Данных нет: в папке " + folder + " программа ещё не работала");
        }
        return own(environment, keys);
    }

    /** The database for nobody but the caller; one that comes along is started, and made where there is none. */
    static InstallationDatabase own(Environment environment, InstallationKeys keys) {
        if (isExternal(environment)) {
            return new InstallationDatabase(
                    source(new DatabaseAccess(
                            environment.getProperty("spring.datasource.url"),
                            environment.getProperty("spring.datasource.username"),
                            environment.getProperty("spring.datasource.password"))),
                    null);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder(environment), keys);
        return new InstallationDatabase(source(database.access()), database);
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }

    private static boolean isExternal(Environment environment) {
        return !environment.getProperty("spring.datasource.url", "").isEmpty();
    }

    private static Path folder(Environment environment) {
        return Path.of(environment.getRequiredProperty("mentorcentre.data"));
    }

    private static DataSource source(DatabaseAccess access) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password());
        source.setApplicationName("mentor-centre");
        // a refused row stays out of the log: it may hold a person's name
        source.setLogServerErrorDetail(false);
        return source;
    }
}
