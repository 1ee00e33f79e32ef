package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One data folder serves one process at a time; the system releases the lock when its holder dies. */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel file;

    private DataFolderLock(FileChannel file) {
        this.file = file;
    }

    /** @throws ru.mentorcentre.shared.installation.StartRefused when another process works in the folder */
    static DataFolderLock take(Path folder) throws IOException {
        FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(file)) {
            file.close();
            throw StartProblems.busy(folder);
        }
        return new DataFolderLock(file);
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
