package ru.mentorcentre.profile.setting;

import java.util.List;
import java.util.Optional;

/**
 * A line of words; there may be none.
 *
 * @param most characters
 */
record TextAnswer(int most, String effect) implements SettingAnswer {

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public String shown(String value) {
        return value.isEmpty() ? "не указано" : value;
    }

    @Override
    public String effect(String value) {
        return effect;
    }

    @Override
    public String stored(List<String> typed) {
        return typed.isEmpty()
                ? ""
                : typed.get(0).replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }

    @Override
    public Object meaning(String value) {
        return value;
    }

    @Override
    public Optional<String> problem(String value) {
        return value.length() > most ? Optional.of("Не больше " + most + " знаков") : Optional.empty();
    }
}
