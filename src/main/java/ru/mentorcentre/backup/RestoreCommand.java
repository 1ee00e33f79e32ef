package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.shared.installation.InstallationKeys;

/** Reads a backup back: looks whether it may, saves what it would replace, and restores. */
final class RestoreCommand {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreCommand.class);

    private final DataSource database;
    private final KnownMigrations migrations;
    private final InstallationKeys keys;
    private final BackupFiles files;
    private final Clock clock;

    RestoreCommand(
            DataSource database, KnownMigrations migrations, InstallationKeys keys, BackupFiles files, Clock clock) {
        this.database = database;
        this.migrations = migrations;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Restores an archive that was {@linkplain ArchiveReader#verify() verified} before.
     *
     * @param replace whether data that is there may go, after it was saved to a file
     * @throws BackupRefused when it may not; nothing was touched
     */
    void run(ArchiveReader archive, boolean replace) throws IOException {
        migrations.check(archive.manifest(), database);
        try (DatabaseRestoration restoration = DatabaseRestoration.into(database, archive, migrations)) {
            int others = restoration.others();
            if (others > 0) {
                throw new BackupRefused(
                        "С базой работают другие (соединений: " + others + "). Остановите программу и повторите");
            }
            DatabaseContents contents = restoration.contents();
            if (contents == DatabaseContents.FOREIGN) {
                throw new BackupRefused("В базе лежат таблицы другой программы: укажите пустую базу");
            }
            if (contents == DatabaseContents.DATA) {
                if (!replace) {
                    throw new BackupRefused("В базе уже есть данные. Чтобы заменить их копией, добавьте --replace:"
                            + " прежние данные сначала сохранятся в файл");
                }
                save();
            }
            restoration.carryOut();
        }
        tellOfKeys(archive);
    }

    private void save() throws IOException {
        Path saved = files.named("before-restore");
        files.prepare();
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(database)) {
            snapshot.write(saved, KeyFingerprints.of(keys), clock, done -> {});
        }
        LOG.info("Прежние данные заменяются; они сохранены в {}", saved);
    }

    private void tellOfKeys(ArchiveReader archive) throws IOException {
        List<String> differing = KeyFingerprints.differing(archive.manifest().keys(), keys);
        if (!differing.isEmpty()) {
            LOG.warn(
                    "Ключей, с которыми сделана копия, здесь нет или они другие: {}. До запуска программы положите их"
                            + " файлы .key в папку {}; без них не прочесть то, что они защищают",
                    String.join(", ", differing),
                    keys.folder());
        }
    }
}
