package ru.mentorcentre.profile.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At least one of the options. */
record ChoicesAnswer(List<Option> options, String effect) implements SettingAnswer {

    @Override
    public String kind() {
        return "many";
    }

    @Override
    public String shown(String value) {
        return chosen(value).map(Option::title).collect(Collectors.joining("; "));
    }

    @Override
    public String effect(String value) {
        return effect;
    }

    @Override
    public String stored(List<String> typed) {
        Set<String> wanted = Set.copyOf(typed);
        return options.stream().map(Option::value).filter(wanted::contains).collect(Collectors.joining(","));
    }

    @Override
    public Optional<String> problem(String value) {
        return chosen(value).findAny().isPresent() ? Optional.empty() : Optional.of("Отметьте хотя бы одно");
    }

    @Override
    public Object meaning(String value) {
        return chosen(value).map(Option::meaning).collect(Collectors.toSet());
    }

    private Stream<Option> chosen(String value) {
        List<String> names = List.of(value.split(","));
        return options.stream().filter(option -> names.contains(option.value()));
    }
}
