package ru.mentorcentre.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random text that a person can read out by phone: no letter looks like a digit. */
public final class OneTimePassword {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** 12 characters, 59 bits. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
