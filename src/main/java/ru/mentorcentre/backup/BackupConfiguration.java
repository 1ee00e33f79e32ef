package ru.mentorcentre.backup;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What the settings make of this room, and its line in the side menu. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {

    @Bean
    BackupFiles backupFiles(BackupSettings settings, Clock clock) {
        return new BackupFiles(settings.folder(), clock);
    }

    @Bean
    BackupRetention backupRetention(BackupSettings settings) {
        return new BackupRetention(settings.keepDays(), settings.keepMonths());
    }

    @Bean
    RecurringJob nightBackup(BackupSchedule schedule) {
        return new RecurringJob(
                BackupSchedule.NAME, Duration.ofMinutes(5), Duration.ofMinutes(5), null, schedule::work);
    }

    @Bean
    MenuItems backupMenuItems() {
        return MenuItems.in(MenuGroup.ADMINISTRATION).item(40, "Состояние", "/admin/state", "heartbeat", Roles.ADMIN);
    }
}
