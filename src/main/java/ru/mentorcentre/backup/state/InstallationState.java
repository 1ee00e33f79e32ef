package ru.mentorcentre.backup.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import ru.mentorcentre.backup.BackupFiles;
import ru.mentorcentre.backup.FileSize;
import ru.mentorcentre.backup.ProgramVersion;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.installation.SiteAddress;

/** How this installation is set up and how it is, in words for its administrator. */
@Component
class InstallationState {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final String NOT_SET = "не задан";

    private final DataSource database;
    private final Environment environment;
    private final InstallationKeys keys;
    private final BackupFiles files;
    private final SiteAddress site;
    private final Clock clock;

    InstallationState(
            DataSource database,
            Environment environment,
            InstallationKeys keys,
            BackupFiles files,
            SiteAddress site,
            Clock clock) {
        this.database = database;
        this.environment = environment;
        this.keys = keys;
        this.files = files;
        this.site = site;
        this.clock = clock;
    }

    Map<String, String> program() {
        Map<String, String> facts = new LinkedHashMap<>();
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        facts.put("Версия", ProgramVersion.text());
        facts.put("Работает с", MOMENT.format(started.atZone(clock.getZone())));
        facts.put("Часы", clock.getZone().getId());
        facts.put("Адрес для ссылок", site().isEmpty() ? NOT_SET : site());
        facts.put("Почтовый сервер", mail().isEmpty() ? NOT_SET : mail());
        facts.put("Java", Runtime.version().toString());
        return facts;
    }

    Map<String, String> database() {
        DatabaseState state = databaseState();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("База", isEmbedded() ? "встроенная" : "своя (SPRING_DATASOURCE_URL)");
        facts.put("PostgreSQL", state.version());
        facts.put("Размер", FileSize.text(state.bytes()));
        facts.put("Версия данных", state.schema());
        facts.put("Надёжная запись", state.durable() ? "включена" : "выключена");
        return facts;
    }

    Map<String, String> folders() {
        Map<String, String> facts = new LinkedHashMap<>();
        if (isEmbedded()) {
            facts.put("Данные", data() + ", свободно " + FileSize.text(free(data())));
        }
        facts.put("Копии", files.folder() + ", свободно " + FileSize.text(free(files.folder())));
        facts.put("Ключи", keys.folder().toAbsolutePath().normalize().toString());
        return facts;
    }

    DatabaseState databaseState() {
        try {
            return DatabaseState.of(database);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    boolean isEmbedded() {
        return text("spring.datasource.url").isEmpty();
    }

    /** Whether one broken disk takes the data and its backups with it. */
    boolean sharesDisk() {
        try {
            return isEmbedded() && DiskSpace.of(data()).equals(DiskSpace.of(files.folder()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Bytes left for backups. */
    long roomForBackups() {
        return free(files.folder());
    }

    String site() {
        return site.known().orElse("");
    }

    String mail() {
        return text("spring.mail.host");
    }

    private Path data() {
        return Path.of(text("mentorcentre.data")).toAbsolutePath().normalize();
    }

    private String text(String property) {
        return environment.getProperty(property, "").strip();
    }

    private static long free(Path folder) {
        try {
            return DiskSpace.of(folder).free();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
