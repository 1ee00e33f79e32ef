package ru.mentorcentre.shared.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The disk that holds the data folder. */
@Component
public class DataDisk {

    private static final long MEGABYTE = 1 << 20;

    /** PostgreSQL cannot begin another file of its journal with less. */
    private static final long FULL_BELOW = 20;

    private final Path folder;

    DataDisk(@Value("${mentorcentre.data}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Whether it has no room to work any more. */
    public boolean isFull() {
        return freeMegabytes() < FULL_BELOW;
    }

    long freeMegabytes() {
        Path existing = folder;
        while (!existing.toFile().exists() && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toFile().getUsableSpace() / MEGABYTE;
    }
}
