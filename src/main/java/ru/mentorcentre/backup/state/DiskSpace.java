package ru.mentorcentre.backup.state;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk a folder lies on, or will lie on when it is made. */
record DiskSpace(FileStore store) {

    static DiskSpace of(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return new DiskSpace(Files.getFileStore(there));
    }

    long free() throws IOException {
        return store.getUsableSpace();
    }
}
