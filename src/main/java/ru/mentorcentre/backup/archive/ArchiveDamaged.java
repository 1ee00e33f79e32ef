package ru.mentorcentre.backup.archive;

/** A file is no archive of ours, or not all of it; the message is one Russian sentence. */
public class ArchiveDamaged extends RuntimeException {

    public ArchiveDamaged(String message, Throwable cause) {
        super(message, cause);
    }
}
