package ru.mentorcentre.backup.state;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.backup.BackupRunRow;
import ru.mentorcentre.backup.BackupSchedule;
import ru.mentorcentre.backup.FileSize;
import ru.mentorcentre.backup.RunState;
import ru.mentorcentre.shared.job.Jobs;
import ru.mentorcentre.shared.web.AttentionItem;

/** What an administrator should see to, the worst first. */
@Component
class InstallationAttention {

    private static final String HELP = "/help/recovery";
    private static final String BACKUPS = "/admin/state#backups";
    private static final long LITTLE = 1L << 30;

    private final InstallationState state;
    private final BackupSchedule schedule;
    private final Jobs jobs;
    private final Clock clock;

    InstallationAttention(InstallationState state, BackupSchedule schedule, Jobs jobs, Clock clock) {
        this.state = state;
        this.schedule = schedule;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * All there is now.
     *
     * @param runs the last backups, the newest first
     * @param keysKeptNowhere names of keys that nobody has copied yet
     */
    List<AttentionItem> of(List<BackupRunRow> runs, List<String> keysKeptNowhere) {
        List<AttentionItem> matters = new ArrayList<>();
        runs.stream()
                .filter(run -> run.state() != RunState.RUNNING)
                .findFirst()
                .filter(run -> run.state() != RunState.DONE)
                .ifPresent(run -> matters.add(
                        AttentionItem.error("Последняя копия " + run.state().title(), run.error(), BACKUPS)));
        if (runs.stream().allMatch(run -> run.state() == RunState.RUNNING)) {
            matters.add(AttentionItem.warning(
                    "Копий ещё нет",
                    "Первая сделается сама через несколько минут после запуска; можно не ждать и нажать кнопку выше",
                    BACKUPS));
        } else if (runs.stream().noneMatch(this::isRecentAndMade)) {
            matters.add(AttentionItem.error(
                    "За двое суток не сделано ни одной копии",
                    "Если диск откажет сегодня, пропадёт всё, что внесли с прошлой копии",
                    BACKUPS));
        }
        List<String> failing = jobs.failing();
        if (!failing.isEmpty()) {
            matters.add(AttentionItem.error(
                    "Работа в фоне раз за разом прерывается",
                    "Почему, сказано в журнале программы: " + String.join(", ", failing),
                    HELP));
        }
        if (!state.databaseState().durable()) {
            matters.add(AttentionItem.error(
                    "База подтверждает запись раньше, чем она на диске",
                    "При отключении питания пропадёт то, о чём люди прочли «сохранено»: включите fsync,"
                            + " synchronous_commit и full_page_writes",
                    HELP));
        }
        if (!schedule.isOn()) {
            matters.add(AttentionItem.warning(
                    "Копии по расписанию выключены", "Время задают в MENTORCENTRE_BACKUP_TIME, например 02:30", HELP));
        }
        if (state.roomForBackups() < LITTLE) {
            matters.add(AttentionItem.warning(
                    "На диске для копий мало места", "Свободно " + FileSize.text(state.roomForBackups()), HELP));
        }
        if (state.sharesDisk()) {
            matters.add(AttentionItem.warning(
                    "Копии лежат на том же диске, что и данные",
                    "Откажет диск — пропадёт и то и другое. Укажите папку на другом диске в"
                            + " MENTORCENTRE_BACKUP_FOLDER или забирайте файлы копий отсюда",
                    HELP));
        }
        if (!keysKeptNowhere.isEmpty()) {
            matters.add(AttentionItem.warning(
                    "Ключи лежат в одном месте",
                    "В копии они не попадают: скопируйте их папку, храните отдельно и отметьте это на странице",
                    "/admin/state#folders"));
        }
        if (state.site().isEmpty()) {
            matters.add(AttentionItem.warning(
                    "Не задан адрес программы",
                    "Без него не уходят письма и на листах нет QR-кодов: подтвердите его на странице «Установка»",
                    "/admin/installation"));
        }
        if (state.mail().isEmpty()) {
            matters.add(AttentionItem.info(
                    "Почта не настроена", "Ссылки на анкеты — только на бумаге и в учётных записях", HELP));
        }
        return matters;
    }

    private boolean isRecentAndMade(BackupRunRow run) {
        return run.state() == RunState.DONE
                && run.startedAt().isAfter(clock.instant().minus(BackupHealth.LONGEST));
    }
}
