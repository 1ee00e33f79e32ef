package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ru.mentorcentre.shared.installation.StartRefused;

/** What keeps the embedded database from starting, each with what an administrator can do. */
final class StartProblems {

    private static final List<String> NO_SPACE = List.of("No space left on device", "not enough space on the disk");
    private static final List<String> NO_RIGHT = List.of("Permission denied", "Read-only file system");
    private static final List<String> IN_USE =
            List.of("pre-existing shared memory block", "lock file \"postmaster.pid\" already exists");
    private static final String NOT_FOR_THIS_SYSTEM = "error while loading shared libraries";

    private static final List<String> COMPLAINTS = List.of("FATAL:", "PANIC:");

    private StartProblems() {}

    static StartRefused busy(Path folder) {
        return new StartRefused(
                "Папка с данными занята другим процессом: " + shown(folder),
                "Скорее всего, программа уже запущена. Остановите её или укажите другую папку"
                        + " в переменной MENTORCENTRE_DATA.");
    }

    static StartRefused platform() {
        return new StartRefused(
                "Для этой системы встроенной базы данных нет: " + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch"),
                "Запустите программу в Linux (glibc) или Windows на x86-64 или укажите свою базу PostgreSQL 16 или"
                        + " новее в переменной SPRING_DATASOURCE_URL.");
    }

    static StartRefused root() {
        return new StartRefused(
                "От имени root встроенная база данных здесь не запускается",
                "Запустите программу от имени обычного пользователя, которому принадлежит папка MENTORCENTRE_DATA.");
    }

    static StartRefused version(Path folder, String made, String ours) {
        return new StartRefused(
                "Папка с данными " + shown(folder) + " сделана PostgreSQL " + made + ", а в этой программе PostgreSQL "
                        + ours,
                "Запустите на ней ту версию программы, которой она сделана, и перенесите данные резервной копией:"
                        + " backup — там, restore — здесь.");
    }

    static StartRefused of(Path folder, IOException problem) {
        String said = String.valueOf(problem.getMessage());
        if (mentions(said, NO_SPACE)) {
            return noSpace(folder, problem);
        }
        boolean denied = problem instanceof AccessDeniedException || mentions(said, NO_RIGHT);
        if (denied || problem instanceof FileSystemException) {
            return notWritable(folder, problem);
        }
        return new StartRefused(
                "Встроенная база данных в папке " + shown(folder) + " не запустилась: " + said,
                "Подробности — в папке " + shown(folder.resolve("postgres/log")) + " и в файле startup.log рядом.",
                problem);
    }

    /** What PostgreSQL itself said before it gave up. */
    static StartRefused of(Path folder, String log) {
        if (mentions(log, NO_SPACE)) {
            return noSpace(folder, null);
        }
        if (mentions(log, IN_USE)) {
            return busy(folder);
        }
        if (log.contains(NOT_FOR_THIS_SYSTEM)) {
            return platform();
        }
        if (mentions(log, NO_RIGHT)) {
            return notWritable(folder, null);
        }
        if (COMPLAINTS.stream().noneMatch(log::contains)) {
            return of(folder, new IOException(log.strip()));
        }
        return new StartRefused(
                "База данных в папке " + shown(folder) + " повреждена" + lastComplaint(log),
                "Ничего в ней не изменено. Сохраните копию этой папки, укажите в MENTORCENTRE_DATA новую и"
                        + " восстановите данные из резервной копии: java -jar mentor-centre.jar restore ФАЙЛ.");
    }

    private static StartRefused noSpace(Path folder, Exception cause) {
        return new StartRefused(
                "На диске с папкой " + shown(folder) + " кончилось место",
                "Данные на месте. Освободите место; если программа остановилась, запустите её снова.",
                cause);
    }

    private static StartRefused notWritable(Path folder, Exception cause) {
        return new StartRefused(
                "Папка с данными не читается или закрыта для записи: " + shown(folder),
                "Дайте пользователю «" + System.getProperty("user.name")
                        + "» права на неё или укажите другую в переменной MENTORCENTRE_DATA.",
                cause);
    }

    private static String lastComplaint(String log) {
        return log.lines()
                .filter(line -> COMPLAINTS.stream().anyMatch(line::contains))
                .reduce((first, second) -> second)
                .map(line -> ": " + line.replaceFirst(".*(?:FATAL|PANIC):\\s*", ""))
                .orElse("");
    }

    private static boolean mentions(String said, List<String> phrases) {
        String lower = said.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(phrase -> lower.contains(phrase.toLowerCase(Locale.ROOT)));
    }

    private static Path shown(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
