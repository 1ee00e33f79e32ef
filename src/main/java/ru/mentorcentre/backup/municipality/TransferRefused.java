package ru.mentorcentre.backup.municipality;

/** The data of a municipality cannot be written or loaded as things are; the message says in Russian what to do. */
public class TransferRefused extends RuntimeException {

    public TransferRefused(String message) {
        super(message);
    }
}
