package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import ru.mentorcentre.backup.municipality.ImportChoices;
import ru.mentorcentre.backup.municipality.MunicipalityExport;
import ru.mentorcentre.backup.municipality.MunicipalityImport;
import ru.mentorcentre.backup.municipality.TransferRefused;
import ru.mentorcentre.shared.installation.InstallationKeys;

/**
 * The commands {@code export-municipality NAME FILE} and {@code import-municipality FILE [--name=…] [--login-suffix=…]}: one
 * municipality's data taken along into another installation.
 */
final class MunicipalityCommand {

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalityCommand.class);

    private static final String EXPORT = "export-municipality";
    private static final String IMPORT = "import-municipality";
    private static final String NAME = "--name=";
    private static final String LOGIN_SUFFIX = "--login-suffix=";

    private final Environment environment;
    private final InstallationKeys keys;
    private final Clock clock;

    MunicipalityCommand(Environment environment, InstallationKeys keys, Clock clock) {
        this.environment = environment;
        this.keys = keys;
        this.clock = clock;
    }

    static boolean isMeant(String word) {
        return List.of(EXPORT, IMPORT).contains(word);
    }

    /** Whether an argument is an option of these commands, not a setting of the program. */
    static boolean isOption(String argument) {
        return argument.startsWith(NAME) || argument.startsWith(LOGIN_SUFFIX);
    }

    /**
     * Carries a command out.
     *
     * @param words the command, its arguments and options
     * @return whether it was called rightly
     * @throws TransferRefused when the data cannot be written or loaded as things are
     */
    boolean run(List<String> words) throws IOException {
        List<String> arguments =
                words.stream().skip(1).filter(word -> !isOption(word)).toList();
        boolean export = words.get(0).equals(EXPORT);
        if (arguments.size() != (export ? 2 : 1) || export && arguments.size() + 1 != words.size()) {
            LOG.error("Как вызвать: export-municipality МУНИЦИПАЛИТЕТ ФАЙЛ — выгрузить его данные;"
                    + " import-municipality ФАЙЛ [--name=НАЗВАНИЕ] [--login-suffix=ОКОНЧАНИЕ] — загрузить их");
            return false;
        }
        try (InstallationDatabase database = InstallationDatabase.attach(environment, keys)) {
            if (export) {
                write(database, arguments.get(0), Path.of(arguments.get(1)));
            } else {
                load(database, Path.of(arguments.get(0)), choices(words));
            }
        }
        return true;
    }

    private void write(InstallationDatabase database, String named, Path file) throws IOException {
        MunicipalityExport.Exported done =
                new MunicipalityExport(database.source(), ProgramVersion.text(), clock).write(named, file);
        LOG.info("Данные муниципалитета «{}» выгружены: {}, записей {}", done.name(), file, done.rows());
        LOG.info(
                "В файле персональные данные и отпечатки паролей: передавайте его как секрет и сотрите после загрузки");
        LOG.info("Не выгружено:");
        MunicipalityExport.leftBehind().forEach(line -> LOG.info("  {}", line));
        if (!done.keys().isEmpty()) {
            LOG.info(
                    "Чтобы ссылки опросов печатались прежними, а конфиденциальные «до» и «после» сошлись, перенесите из"
                            + " папки {} отдельно от файла:",
                    keys.folder());
            done.keys().forEach(key -> LOG.info("  {}.key", key));
        }
    }

    private void load(InstallationDatabase database, Path file, ImportChoices choices) throws IOException {
        MunicipalityImport.Imported done = new MunicipalityImport(database.source(), clock).load(file, choices);
        LOG.info("Данные муниципалитета «{}» загружены: записей {}", done.name(), done.rows());
        LOG.info("Номера записей выросли на {}; журнал до переезда называет прежние", done.shift());
        done.logins().forEach((old, login) -> LOG.info("Вход {} стал {}", old, login));
        List<String> missing =
                done.keys().stream().filter(key -> !keys.has(key)).toList();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Ключей опросов здесь нет. Положите их в папку {}; до тех пор прежние ссылки именных опросов"
                            + " действуют, но ни одну не напечатать снова, а на конфиденциальные опросы, начатые до"
                            + " переезда, не ответить, и кто на них ответил, не видно. Новые опросы работают:",
                    keys.folder());
            missing.forEach(key -> LOG.warn("  {}.key", key));
        }
    }

    private static ImportChoices choices(List<String> words) {
        return new ImportChoices(value(words, NAME), value(words, LOGIN_SUFFIX));
    }

    private static String value(List<String> words, String option) {
        return words.stream()
                .filter(word -> word.startsWith(option))
                .flatMap(word -> Stream.of(word.substring(option.length()).strip()))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
