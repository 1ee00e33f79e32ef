package ru.mentorcentre.mentoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How difficulties are stored, in one text each so that a change of them is a change of the row: those of a request as
 * {@code psy_discipline:5,meth_lesson:2}, those of a mentor as {@code psy_discipline,meth_lesson}.
 */
public final class DifficultyText {

    private DifficultyText() {}

    public static String ofWeights(List<DifficultyWeight> difficulties) {
        return difficulties.stream().map(one -> one.code() + ":" + one.weight()).collect(Collectors.joining(","));
    }

    public static List<DifficultyWeight> weights(String stored) {
        return codes(stored).stream()
                .map(one -> one.split(":"))
                .map(parts -> new DifficultyWeight(parts[0], Integer.parseInt(parts[1])))
                .toList();
    }

    public static String ofCodes(List<String> codes) {
        return String.join(",", codes);
    }

    public static List<String> codes(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.asList(stored.split(","));
    }

    /** «Дисциплина на уроке — сильно; …» */
    public static String inWords(List<DifficultyWeight> difficulties, Map<String, String> titles) {
        return difficulties.stream()
                .map(one -> titles.getOrDefault(one.code(), one.code()) + " — "
                        + DifficultySeverity.of(one.weight()).title())
                .collect(Collectors.joining("; "));
    }
}
