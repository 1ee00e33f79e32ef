package ru.mentorcentre.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What may be answered to a question of the profile. An answer is stored as text: the name of an option, names joined by
 * commas, a plain decimal, or words; an empty text is «не задано».
 */
sealed interface Answer permits ChoiceAnswer, ChoicesAnswer, TextAnswer, NumberAnswer {

    /** Which input of the form asks for it. */
    String kind();

    /** What people read. */
    String shown(String value);

    /** One plain sentence: what the value does. */
    String effect(String value);

    /** What a form brought, in the way it is stored; stays as it is when it cannot be understood. */
    String stored(List<String> typed);

    /** Why the value cannot be taken, in Russian; empty when it can. */
    Optional<String> problem(String value);

    /** The options of a choice, none for a number. */
    default List<Option> options() {
        return List.of();
    }

    /** One option. */
    record Option(String value, String title, String effect) {

        static List<Option> of(RuleOption[] options) {
            return Arrays.stream(options)
                    .map(option -> new Option(((Enum<?>) option).name(), option.title(), option.effect()))
                    .toList();
        }
    }
}
