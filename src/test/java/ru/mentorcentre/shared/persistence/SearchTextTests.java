package ru.mentorcentre.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "СОШ № 3",
                "СОШ №3",
                "сош№3",
                "сош №  3",
                "СОШ N 3",
                "сош n3",
                "сош No. 3",
                "СОШ\u00a0№\u00a03",
                "№ 3",
                "№3",
                "сош №"
            })
    void theSignOfANumberIsWrittenThisWayOrThat(String typed) {
        for (String school : new String[] {"СОШ № 3", "СОШ №3", "МБОУ «СОШ № 3 имени Ежова»"}) {
            assertThat(isLike(school, SearchText.like(typed))).as(school).isTrue();
            assertThat(isLike(school, SearchText.words(typed))).as(school).isTrue();
            assertThat(SearchText.isFound(school, typed)).as(school).isTrue();
            assertThat(SearchText.parts(typed)).as(school).allMatch(part -> isLike(school, SearchText.like(part)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "СОШ № 4, СОШ № 3",
        "Лицей № 3, СОШ № 3",
        "ООШ n 3, СОШ № 3",
        "100%, 1000 детей",
        "а_б, аxб",
        "mn3, сош № 3",
        "'сош  3', 'СОШ № 3'"
    })
    void whatIsAnotherIsNotFound(String typed, String school) {
        assertThat(isLike(school, SearchText.like(typed))).isFalse();
        assertThat(SearchText.isFound(school, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ЕЖОВ, Ёжова", "100%, 100% учеников", "а_б, а_б", "c:\\x, c:\\x", "сош 3, СОШ 3 города"})
    void caseAndSignsMeanThemselves(String typed, String text) {
        assertThat(isLike(text, SearchText.like(typed))).isTrue();
        assertThat(SearchText.isFound(text, typed)).isTrue();
    }

    /** As PostgreSQL compares {@code translate(lower(text), 'ё', 'е') like pattern}. */
    private static boolean isLike(String text, String pattern) {
        String expression = Pattern.compile("\\\\.|[^\\\\]", Pattern.DOTALL)
                .matcher(pattern)
                .results()
                .map(one -> one.group())
                .flatMap(one -> Stream.of(
                        one.equals("%") ? ".*" : one.equals("_") ? "." : Pattern.quote(one.replaceFirst("^\\\\", ""))))
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.DOTALL)
                .matcher(SearchText.normal(text))
                .matches();
    }
}
