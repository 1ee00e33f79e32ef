package ru.mentorcentre.access.credential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The passwords that everybody tries first; where they come from stands on top of the lists. */
@Component
class CommonPasswords {

    private static final List<String> LISTS = List.of("/passwords/common-latin.txt", "/passwords/common-russian.txt");

    private final Set<String> common = new HashSet<>();

    CommonPasswords() {
        LISTS.forEach(list -> {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(getClass().getResourceAsStream(list), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(common::add);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
    }

    /**
     * Whether it is one of them, also in the other layout, with digits and signs around it, with digits in place of letters,
     * or twice over.
     *
     * @param password in small letters without ё
     */
    boolean contain(String password) {
        return Stream.of(password, KeyboardRow.latin(password), KeyboardRow.russian(password))
                .anyMatch(this::containWritten);
    }

    private boolean containWritten(String password) {
        String core = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        String letters = core.replaceAll("[^\\p{L}]", "");
        return Stream.of(password, core, letters, spelt(core))
                .map(CommonPasswords::once)
                .anyMatch(common::contains);
    }

    private static String spelt(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's');
    }

    /** A text that says the same thing several times, said once. */
    private static String once(String text) {
        int again = (text + text).indexOf(text, 1);
        return again > 0 ? text.substring(0, again) : text;
    }
}
