package ru.mentorcentre.backup;

import java.nio.file.Path;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and when backups are made.
 *
 * @param folder where they lie
 * @param time of the nightly one by the clock of the installation, {@code null} for none
 * @param keepDays of how many days the nightly ones are kept
 * @param keepMonths of how many months the first one is kept
 * @param beforeUpdate whether the database is copied before an update changes it
 */
@ConfigurationProperties("mentorcentre.backup")
record BackupSettings(
        Path folder,
        LocalTime time,
        @DefaultValue("14") int keepDays,
        @DefaultValue("12") int keepMonths,
        @DefaultValue("true") boolean beforeUpdate) {}
