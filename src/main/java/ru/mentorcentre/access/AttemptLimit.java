package ru.mentorcentre.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How often something may be tried within {@link Throttle#WINDOW}.
 *
 * @param key what is counted, hashed: people type passwords into the login field
 * @param times how many attempts are let through
 */
public record AttemptLimit(String key, int times) {

    /** Failed log-ins of one account, known or not. */
    public static AttemptLimit login(String login) {
        return new AttemptLimit(hash("login:" + login.strip().toLowerCase(Locale.ROOT)), 5);
    }

    /** Wrong codes of one account's second factor, at the log-in and later. */
    public static AttemptLimit code(String login) {
        return new AttemptLimit(hash("code:" + LoginName.normal(login)), 5);
    }

    /** Failed log-ins from one address: a school behind one address mistypes now and then. */
    public static AttemptLimit address(String address) {
        return new AttemptLimit(hash("address:" + NetworkAddress.of(address)), 30);
    }

    /** Guesses at the code of the first start. */
    public static AttemptLimit firstCode() {
        return new AttemptLimit(hash("first"), 10);
    }

    /** Forms kept for those whose session ran out: each takes room in the database. */
    public static AttemptLimit savedForm(String address) {
        return new AttemptLimit(hash("form:" + NetworkAddress.of(address)), 60);
    }

    /** Wrong codes of one kind typed at one address: a staff room behind one address mistypes now and then. */
    static AttemptLimit guess(String what, String address) {
        return new AttemptLimit(hash("guess:" + what + ":" + NetworkAddress.of(address)), 20);
    }

    /** Refusals put on record for one account. */
    public static AttemptLimit refusal(String login) {
        return new AttemptLimit(hash("refusal:" + login), 60);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
