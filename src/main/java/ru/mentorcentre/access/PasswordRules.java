package ru.mentorcentre.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password of one's own has to be like. */
final class PasswordRules {

    static final int SHORTEST = 8;

    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private PasswordRules() {}

    /** What is wrong with the password, in Russian; nothing if it will do. */
    static Optional<String> problem(String password, String login) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of("Не короче " + SHORTEST + " знаков");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("Слишком длинный: не больше 72 латинских букв и цифр или 36 русских букв");
        }
        if (Logins.normal(password).contains(Logins.normal(login))) {
            return Optional.of("Пароль не должен содержать логин");
        }
        if (password.chars().distinct().count() < 3) {
            return Optional.of("Слишком простой: нужны разные знаки");
        }
        return Optional.empty();
    }
}
