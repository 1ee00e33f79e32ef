package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import ru.mentorcentre.backup.archive.ArchiveDamaged;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.municipality.TransferRefused;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.installation.StartRefused;

/**
 * The commands {@code backup FILE} and {@code restore FILE [--replace]} of the program, and those of
 * {@link MunicipalityCommand}. They read the same settings as the
 * program and start nothing of it: no pages, no jobs.
 */
public final class BackupCommand {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int REFUSED = 3;

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final String REPLACE = "--replace";

    private final Environment environment;
    private final Clock clock;

    private BackupCommand(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** Whether the program was started for one of the commands. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0
                && (List.of(BACKUP, RESTORE).contains(arguments[0]) || MunicipalityCommand.isMeant(arguments[0]));
    }

    /**
     * Carries the command out.
     *
     * @param clocks the clock of a zone, empty for the machine's
     * @return the exit code: 0 done, 1 failed, 2 called wrongly, 3 refused before anything was touched
     */
    public static int run(Function<String, Clock> clocks, String... arguments) {
        SpringApplication settings = new SpringApplication(Nothing.class);
        settings.setWebApplicationType(WebApplicationType.NONE);
        settings.setBannerMode(Banner.Mode.OFF);
        settings.setLogStartupInfo(false);
        settings.setDefaultProperties(Map.of(
                "logging.pattern.console",
                "%m%n",
                "logging.level.root",
                "warn",
                "logging.level.ru.mentorcentre",
                "info"));
        try (ConfigurableApplicationContext context = settings.run(options(arguments))) {
            Environment environment = context.getEnvironment();
            Clock clock = clocks.apply(environment.getProperty("mentorcentre.zone", ""));
            return new BackupCommand(environment, clock).run(words(arguments));
        }
    }

    private int run(List<String> words) {
        boolean replace = words.remove(REPLACE);
        boolean transfer = MunicipalityCommand.isMeant(words.get(0));
        if (!transfer && (words.size() != 2 || replace && !words.get(0).equals(RESTORE))) {
            LOG.error("Как вызвать: backup ФАЙЛ — сделать копию; restore ФАЙЛ [--replace] — вернуть данные из копии");
            return MISUSED;
        }
        try {
            if (transfer) {
                return new MunicipalityCommand(environment, keys(), clock).run(words) ? DONE : MISUSED;
            }
            Path file = Path.of(words.get(1));
            if (words.get(0).equals(BACKUP)) {
                backUp(file);
            } else {
                restore(file, replace);
            }
            return DONE;
        } catch (BackupRefused | TransferRefused | ArchiveDamaged refused) {
            LOG.error(refused.getMessage());
            return REFUSED;
        } catch (StartRefused refused) {
            LOG.error("{}. {}", refused.problem(), refused.advice());
            return REFUSED;
        } catch (FileAlreadyExistsException there) {
            LOG.error("Файл уже есть, он не тронут: {}", there.getFile());
            return REFUSED;
        } catch (IOException | RuntimeException problem) {
            LOG.error("Не получилось: {}", FailureReason.of(problem));
            return FAILED;
        }
    }

    private void backUp(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        InstallationKeys keys = keys();
        try (InstallationDatabase database = InstallationDatabase.attach(environment, keys);
                DatabaseSnapshot snapshot = DatabaseSnapshot.open(database.source())) {
            Manifest manifest = snapshot.write(file, KeyFingerprints.of(keys), clock, done -> {});
            LOG.info(
                    "Копия сделана: {}, таблиц {}, записей {}, {}",
                    file,
                    manifest.tables().size(),
                    manifest.rows(),
                    FileSize.text(Files.size(file)));
        }
        LOG.info("Ключи в копию не входят: скопируйте папку {} один раз и храните её отдельно от копий", keys.folder());
    }

    private void restore(Path file, boolean replace) throws IOException {
        InstallationKeys keys = keys();
        try (ArchiveReader archive = new ArchiveReader(file)) {
            archive.verify();
            BackupSettings settings = Binder.get(environment).bindOrCreate("mentorcentre.backup", BackupSettings.class);
            String[] locations = Binder.get(environment)
                    .bind("spring.flyway.locations", String[].class)
                    .orElse(new String[] {"classpath:db/migration"});
            try (InstallationDatabase database = InstallationDatabase.own(environment, keys)) {
                BackupFiles files = new BackupFiles(settings.folder(), clock);
                new RestoreCommand(database.source(), new KnownMigrations(locations), keys, files, clock)
                        .run(archive, replace);
            }
            LOG.info(
                    "Данные возвращены: таблиц {}, записей {}. Программу можно запускать",
                    archive.manifest().tables().size(),
                    archive.manifest().rows());
        }
    }

    private InstallationKeys keys() {
        return new InstallationKeys(Path.of(environment.getRequiredProperty("mentorcentre.keys")));
    }

    private static List<String> words(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.removeIf(argument -> argument.startsWith("--") && !isOption(argument));
        return words;
    }

    private static String[] options(String... arguments) {
        return List.of(arguments).stream()
                .filter(argument -> argument.startsWith("--") && !isOption(argument))
                .toArray(String[]::new);
    }

    /** Of a command, not a setting of the program. */
    private static boolean isOption(String argument) {
        return argument.equals(REPLACE) || MunicipalityCommand.isOption(argument);
    }

    /** What the command starts of the program. */
    private static final class Nothing {}
}
