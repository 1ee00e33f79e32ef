package ru.mentorcentre.profile.setting;

import java.util.List;
import java.util.Optional;

/** Exactly one of the options. */
record ChoiceAnswer(List<Option> options) implements SettingAnswer {

    /** Yes or no, each with its effect. */
    static ChoiceAnswer yesNo(String yes, String no) {
        return new ChoiceAnswer(List.of(new Option("true", true, "да", yes), new Option("false", false, "нет", no)));
    }

    @Override
    public String kind() {
        return "one";
    }

    @Override
    public String shown(String value) {
        return find(value).map(Option::title).orElse(value);
    }

    @Override
    public String effect(String value) {
        return find(value).map(Option::effect).orElse("");
    }

    @Override
    public String stored(List<String> typed) {
        return typed.isEmpty() ? "" : typed.get(0);
    }

    @Override
    public Optional<String> problem(String value) {
        return find(value).isPresent() ? Optional.empty() : Optional.of("Выберите одно из значений");
    }

    @Override
    public Object meaning(String value) {
        return find(value).orElseThrow().meaning();
    }

    private Optional<Option> find(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }
}
