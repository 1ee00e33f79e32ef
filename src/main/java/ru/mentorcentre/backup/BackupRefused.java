package ru.mentorcentre.backup;

/** A backup or a restore cannot be begun, nothing was touched; the message is one Russian sentence. */
public class BackupRefused extends RuntimeException {

    BackupRefused(String message) {
        super(message);
    }
}
