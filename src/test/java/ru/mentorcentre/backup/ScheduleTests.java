package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.backup.state.BackupHealth;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.job.JobReport;
import ru.mentorcentre.shared.job.Jobs;

/** The backup of the night: once, whoever looks; on record, whatever became of it. */
@IntegrationTest
class ScheduleTests {

    private static final JobReport UNHEARD = (done, of) -> {};

    @Autowired
    private DataSource database;

    @Autowired
    private BackupRuns runs;

    @Autowired
    private InstallationKeys keys;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService users;

    @TempDir
    private Path folder;

    @BeforeEach
    void forget() throws SQLException {
        ScratchDatabase.run(database, "delete from backup_run");
    }

    @Test
    void twoInstancesMakeItOnce() throws Exception {
        List<BackupSchedule> instances = Stream.of(folder, folder.resolve("second"))
                .map(place -> schedule(place, clock))
                .toList();
        CompletableFuture.allOf(instances.stream()
                        .map(instance -> CompletableFuture.runAsync(() -> instance.work(UNHEARD)))
                        .toArray(CompletableFuture[]::new))
                .join();
        instances.forEach(instance -> instance.work(UNHEARD));

        assertThat(runs.latest(10)).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.DONE);
            assertThat(run.rowCount()).isGreaterThan(1_000);
            assertThat(run.fileName()).matches("night-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.zip");
        });
        try (Stream<Path> made = Files.walk(folder)) {
            assertThat(made.filter(Files::isRegularFile)).hasSize(1);
        }
        BackupSchedule tomorrow = schedule(folder, Clock.offset(clock, Duration.ofDays(1)));
        assertThat(tomorrow.isDue()).isTrue();
        assertThat(tomorrow.next()).get().satisfies(at -> assertThat(at).isAfter(ZonedDateTime.now(clock)));
    }

    @Test
    void oneThatFailsIsOnRecordAndTriedAgainInAnHour() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        BackupSchedule schedule = schedule(file, clock);
        schedule.work(UNHEARD);

        assertThat(runs.latest(1)).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.FAILED);
            assertThat(run.error()).isNotBlank().doesNotContain("\n");
        });
        assertThat(schedule.isDue()).isFalse();
        assertThat(schedule(file, Clock.offset(clock, Duration.ofMinutes(61))).isDue())
                .isTrue();
        mvc.perform(get("/admin/state").with(user(users.loadUserByUsername("admin"))))
                .andExpect(content().string(Matchers.containsString("Последняя копия не получилась")));
    }

    @Test
    void healthTellsOfAnOldOneAndStaysUp() throws Exception {
        schedule(folder, clock).work(UNHEARD);
        Clock later = Clock.offset(clock, Duration.ofDays(3));
        assertThat(health(clock)).isEqualTo(Status.UP);
        assertThat(health(later)).isEqualTo(BackupHealth.OVERDUE);

        ScratchDatabase.run(database, "update backup_run set started_at = started_at - interval '3 days'");
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.backup.status").value("OVERDUE"))
                .andExpect(jsonPath("$.status").value("UP"));
    }

    @Test
    void theButtonMakesOneAndWhatWasBrokenOffIsTold() throws Exception {
        long left = runs.begin(Occasion.NIGHT, "night-left.zip");
        assertThat(left).isPositive();
        mvc.perform(post("/admin/state/backups")
                        .with(user(users.loadUserByUsername("admin")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/state"));
        await().atMost(Duration.ofSeconds(60)).until(() -> runs.latest(1).get(0).state() == RunState.DONE);
        assertThat(runs.latest(2)).extracting(BackupRunRow::state).containsExactly(RunState.DONE, RunState.BROKEN_OFF);
        assertThat(runs.latest(1)).extracting(BackupRunRow::occasion).containsExactly(Occasion.HAND);
        mvc.perform(get("/admin/state").with(user(users.loadUserByUsername("admin"))))
                .andExpect(content().string(Matchers.containsString("прервалась")))
                .andExpect(content().string(Matchers.containsString("по кнопке")));
    }

    @Test
    void keysThatNobodyCopiedAreTold() throws Exception {
        ScratchDatabase.run(database, "delete from kept_key");
        keys.key("survey");
        mvc.perform(get("/admin/state").with(user(users.loadUserByUsername("admin"))))
                .andExpect(content().string(Matchers.containsString("Ключи лежат в одном месте")));
        mvc.perform(post("/admin/state/keys")
                        .with(user(users.loadUserByUsername("admin")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/state"));
        mvc.perform(get("/admin/state").with(user(users.loadUserByUsername("admin"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Ключи лежат в одном месте"))));
    }

    private Status health(Clock at) {
        return new BackupHealth(runs, schedule(folder, at), at).health().getStatus();
    }

    private BackupSchedule schedule(Path place, Clock at) {
        BackupSettings settings = new BackupSettings(place, LocalTime.of(2, 30), 14, 12, true);
        BackupJob job =
                new BackupJob(database, runs, new BackupFiles(place, at), new BackupRetention(14, 12), keys, jobs, at);
        return new BackupSchedule(settings, runs, job, at);
    }
}
