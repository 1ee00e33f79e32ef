package ru.mentorcentre.shared.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Room on the disk of the data folder; like the one of Spring Boot, but without the path, for health is public. */
@Component
class DiskHealthIndicator implements HealthIndicator {

    private final DataDisk disk;

    DiskHealthIndicator(DataDisk disk) {
        this.disk = disk;
    }

    @Override
    public Health health() {
        return (disk.isFull() ? Health.down() : Health.up())
                .withDetail("freeMegabytes", disk.freeMegabytes())
                .build();
    }
}
