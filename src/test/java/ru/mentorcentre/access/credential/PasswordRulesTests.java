package ru.mentorcentre.access.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and not what others try first; what it is made of does not matter. */
class PasswordRulesTests {

    private static final PasswordOwner METHODIST = new PasswordOwner(
            "methodist",
            "Соколова Мария Игоревна",
            List.of("Сосновский муниципальный район", "МБОУ «Средняя школа № 3 имени Пришвина»"),
            false);

    private static final PasswordOwner LEADER = new PasswordOwner("leader", "Соколова Мария", List.of(), true);

    private final PasswordRules rules = new PasswordRules(new CommonPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "сосна-и-берёза",
                "четыре слова",
                "моя школа у синего леса",
                "Мария любит горячий какао",
                "correct horse battery staple",
                "xK7qLw2Rt9Zp",
                "4815162342 и ещё",
                "утром в сосновском лесу тихо"
            })
    void takesWhatIsLongAndNobodysGuess(String password) {
        assertThat(rules.problem(password, METHODIST)).isEmpty();
        assertThat(rules.problem(password, LEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "йцукенгшщзхъ",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "абвгдежзиклмн",
                "123456789012",
                "987654321098",
                "zxcvbnm,./12"
            })
    void refusesWalksOverKeyboardAndAlphabet(String password) {
        assertThat(rules.problem(password, METHODIST)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abcabcabcabc", "демо-демо-демо", "парольпароль", "ыыыыыыыыыыцук"})
    void refusesTheSameOverAndOver(String password) {
        assertThat(rules.problem(password, METHODIST).orElseThrow()).contains("повторяется");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пароль123456",
                "gfhjkm123456",
                "!!Россия2026!!",
                "hjccbz200000",
                "P4ssw0rd!!!!",
                "Administrator1",
                "наставник2026",
                "Настенька1234",
                "Солнышко!2026",
                "princess12345"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(rules.problem(password, METHODIST)).isPresent();
    }

    @Test
    void saysWhy() {
        assertThat(rules.problem("123456789012", METHODIST).orElseThrow()).contains("подряд");
        assertThat(rules.problem("Пароль123456", METHODIST).orElseThrow()).contains("пробуют первым");
        assertThat(rules.problem("gfhjkm123456", METHODIST).orElseThrow()).contains("пробуют первым");
        assertThat(rules.problem("соколова-2026", METHODIST).orElseThrow()).contains("легко угадать");
        assertThat(rules.problem("Sokolova-2026", METHODIST).orElseThrow()).contains("легко угадать");
        assertThat(rules.problem("cjrjkjdf-2026", METHODIST).orElseThrow()).contains("легко угадать");
        assertThat(rules.problem("сосновский26", METHODIST).orElseThrow()).contains("легко угадать");
        assertThat(rules.problem("methodist-и-сосны", METHODIST).orElseThrow()).contains("логин");
    }

    @ParameterizedTest
    @CsvSource({
        "синий кит, false, true",
        "синий кит!, false, false",
        "синий кит!!, true, true",
        "синий кит 12, true, false"
    })
    void whoSeesMuchTypesMore(String password, boolean seesMuch, boolean refused) {
        assertThat(rules.problem(password, seesMuch ? LEADER : METHODIST).isPresent())
                .isEqualTo(refused);
    }

    @Test
    void aWholeSentenceIsTakenAndEveryLetterOfItCounts() {
        String sentence =
                "Однажды, в студёную зимнюю пору, я из лесу вышел; был сильный мороз. Гляжу, поднимается медленно";
        assertThat(rules.problem(sentence, LEADER)).isEmpty();
        assertThat(rules.problem("длинно и ".repeat(30), LEADER)).isPresent();
        LongPasswordEncoder encoder = new LongPasswordEncoder();
        String hash = encoder.encode(sentence);
        assertThat(encoder.matches(sentence, hash)).isTrue();
        assertThat(encoder.matches(sentence.substring(0, sentence.length() - 1), hash))
                .isFalse();
    }
}
