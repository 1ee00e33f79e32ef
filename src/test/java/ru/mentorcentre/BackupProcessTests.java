package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The commands as an administrator calls them, beside the program and without it. */
class BackupProcessTests {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void aBackupIsMadeBesideTheProgramAndReadBackWithoutIt() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("copy.zip");
        DemoFolder.copyTo(data);
        try (RunningCentre centre = RunningCentre.start(data, "demo", Map.of())) {
            assertThat(command(data, 0, "backup", file.toString())).contains("Копия сделана", "папку", "keys");
            assertThat(command(data, 3, "backup", file.toString())).contains("Файл уже есть");
            assertThat(command(data, 3, "restore", file.toString(), "--replace"))
                    .contains("Папка с данными занята");
            assertThat(centre.get(RunningCentre.visitor(), "/actuator/health").statusCode())
                    .isEqualTo(200);
        }
        assertThat(command(data, 3, "restore", file.toString())).contains("--replace");
        assertThat(command(data, 0, "restore", file.toString(), "--replace"))
                .contains("Данные возвращены", "before-restore-");
        assertThat(command(folder.resolve("new"), 0, "restore", file.toString()))
                .contains("Данные возвращены");
        assertThat(command(data, 2, "restore")).contains("Как вызвать");
        try (Stream<Path> found = Files.walk(folder.resolve("new"))) {
            assertThat(found.filter(path -> path.toString().endsWith(".zip"))).isEmpty();
        }
    }

    private static String command(Path data, int code, String... arguments) throws InterruptedException {
        RunningCentre command = RunningCentre.launch(data, "", Map.of(), arguments);
        assertThat(command.exitCode()).as(command.log()).isEqualTo(code);
        assertThat(command.log()).doesNotContain("\tat ");
        return command.log();
    }
}
