package ru.mentorcentre.access.credential;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a password of one's own has to be like: long, and not what others would try first. Which kinds of characters it is
 * made of is nobody's business (NIST SP 800-63B-4, ADR 0144).
 */
@Component
public class PasswordRules {

    /** More than anybody types. */
    public static final int LONGEST = 200;

    private static final int FEWEST_KINDS = 5;
    private static final int FEWEST_STEPS = 6;
    private static final int FEWEST_BESIDE_OWN_WORDS = 8;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** What is wrong with the password, in Russian; nothing if it will do. */
    public Optional<String> problem(String password, PasswordOwner owner) {
        if (password == null || password.codePointCount(0, password.length()) < owner.shortest()) {
            return Optional.of("Не короче " + owner.shortest() + " знаков: проще всего три-четыре слова подряд");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Слишком длинный: не больше " + LONGEST + " знаков");
        }
        String normal = normal(password);
        if (!normal(owner.login()).isEmpty() && normal.contains(normal(owner.login()))) {
            return Optional.of("Пароль не должен содержать логин");
        }
        if (isRepetition(normal) || normal.chars().distinct().count() < FEWEST_KINDS) {
            return Optional.of("Слишком простой: в нём повторяется одно и то же");
        }
        if (isOwnWord(normal, owner)) {
            return Optional.of(
                    "Имя, школу или район легко угадать: добавьте к ним другие слова или обойдитесь без них");
        }
        if (common.contain(normal)) {
            return Optional.of("Такой пароль пробуют первым: он в списке самых частых. Добавьте слова, лучше два-три");
        }
        if (steps(normal) < FEWEST_STEPS) {
            return Optional.of("Слишком простой: знаки идут подряд, по алфавиту или по клавиатуре");
        }
        return Optional.empty();
    }

    private static String normal(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The same part over and over, the last time perhaps cut short. */
    private static boolean isRepetition(String text) {
        for (int period = 1; period <= text.length() / 2; period++) {
            if (text.startsWith(text.substring(period))) {
                return true;
            }
        }
        return false;
    }

    /** How many characters do not follow from the one before. */
    private static int steps(String text) {
        String keys = KeyboardRow.latin(text);
        int steps = 1;
        for (int i = 1; i < text.length(); i++) {
            boolean follows = Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1
                    || KeyboardRow.areNeighbours(keys.charAt(i - 1), keys.charAt(i));
            steps += follows ? 0 : 1;
        }
        return steps;
    }

    /** Little is left without the words that everybody around knows. */
    private static boolean isOwnWord(String normal, PasswordOwner owner) {
        return Stream.of(normal, KeyboardRow.russian(normal)).anyMatch(text -> {
            String rest = text;
            for (String word : owner.words()) {
                rest = rest.replace(word, "").replace(KeyboardRow.transliterated(word), "");
            }
            return !rest.equals(text) && rest.replaceAll("[^\\p{L}\\d]", "").length() < FEWEST_BESIDE_OWN_WORDS;
        });
    }
}
