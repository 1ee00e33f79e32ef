package ru.mentorcentre.access;

import java.util.Locale;

/** How a login looks: 3 to 50 Latin letters, digits and {@code . _ -}; case does not matter. */
public final class LoginName {

    public static final String PATTERN = "[A-Za-z0-9._-]{3,50}";

    private LoginName() {}

    public static String normal(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isPossible(String login) {
        return login.matches(PATTERN);
    }
}
