package ru.mentorcentre.backup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import ru.mentorcentre.backup.archive.Manifest;

/** The migrations this program has with it. */
final class KnownMigrations {

    private final String[] locations;

    /** @param locations where they lie, as Flyway writes it */
    KnownMigrations(String... locations) {
        this.locations = locations.clone();
    }

    /**
     * Refuses an archive whose schema this program cannot make.
     *
     * @param database any; nothing in it is changed
     */
    void check(Manifest manifest, DataSource database) {
        Map<String, Integer> known = known(database, manifest.schema());
        for (Manifest.Migration migration : manifest.migrations()) {
            if (!known.containsKey(migration.version())) {
                throw new BackupRefused("Копия сделана более новой программой (" + manifest.program()
                        + ", изменение базы " + migration.version() + "): сначала обновите эту");
            }
            if (!Objects.equals(known.remove(migration.version()), migration.checksum())) {
                throw new BackupRefused("Копия сделана другой сборкой программы: изменение базы " + migration.version()
                        + " в ней иное");
            }
        }
        if (!known.isEmpty()) {
            throw new BackupRefused("Копия сделана другой сборкой программы: в ней нет изменений базы "
                    + String.join(", ", known.keySet()));
        }
    }

    /** @param version up to which, {@code null} for all */
    Flyway flyway(DataSource database, String version) {
        FluentConfiguration configuration =
                Flyway.configure().dataSource(database).locations(locations);
        if (version != null) {
            configuration.target(MigrationVersion.fromVersion(version));
        }
        return configuration.load();
    }

    /** The checksum of each migration up to this version. */
    private Map<String, Integer> known(DataSource database, String version) {
        MigrationVersion last = MigrationVersion.fromVersion(version);
        Map<String, Integer> known = new HashMap<>();
        for (MigrationInfo migration : List.of(flyway(database, null).info().all())) {
            if (migration.getState().isResolved()
                    && migration.isVersioned()
                    && migration.getVersion().compareTo(last) <= 0) {
                Integer resolved = migration.getResolvedChecksum();
                known.put(migration.getVersion().getVersion(), resolved == null ? migration.getChecksum() : resolved);
            }
        }
        return known;
    }
}
