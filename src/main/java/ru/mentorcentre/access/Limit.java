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
record Limit(String key, int times) {

    /** Failed log-ins of one account, known or not. */
    static Limit login(String login) {
        return new Limit(hash("login:" + login.strip().toLowerCase(Locale.ROOT)), 5);
    }

    /** Wrong codes of one account's second factor, at the log-in and later. */
    static Limit code(String login) {
        return new Limit(hash("code:" + Logins.normal(login)), 5);
    }

    /** Failed log-ins from one address: a school behind one address mistypes now and then. */
    static Limit address(String address) {
        return new Limit(hash("address:" + Network.of(address)), 30);
    }

    /** Guesses at the code of the first start. */
    static Limit firstCode() {
        return new Limit(hash("first"), 10);
    }

    /** Forms kept for those whose session ran out: each takes room in the database. */
    static Limit savedForm(String address) {
        return new Limit(hash("form:" + Network.of(address)), 60);
    }

    /** Wrong codes of one kind typed at one address: a staff room behind one address mistypes now and then. */
    static Limit guess(String what, String address) {
        return new Limit(hash("guess:" + what + ":" + Network.of(address)), 20);
    }

    /** Refusals put on record for one account. */
    static Limit refusal(String login) {
        return new Limit(hash("refusal:" + login), 60);
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
