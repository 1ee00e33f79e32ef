package ru.mentorcentre.shared.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The number that stands on an error page and in the log, so that a person can report it by phone. */
public final class IncidentNumber {

    private static final SecureRandom RANDOM = new SecureRandom();

    private IncidentNumber() {}

    /** Eight hexadecimal digits. */
    public static String next() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
