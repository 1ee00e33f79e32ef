package ru.mentorcentre.municipality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be answered to a question of the profile. An answer is stored as text: the name of an option, names joined by
 * commas, a plain decimal, or words; an empty text is «не задано».
 */
sealed interface Answer {

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

    /** Exactly one of the options. */
    record One(List<Option> options) implements Answer {

        static One of(RuleOption[] options) {
            return new One(Option.of(options));
        }

        /** Yes or no, each with its effect. */
        static One yesNo(String yes, String no) {
            return new One(List.of(new Option("true", "да", yes), new Option("false", "нет", no)));
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

        private Optional<Option> find(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst();
        }
    }

    /** At least one of the options. */
    record Many(List<Option> options, String effect) implements Answer {

        static Many of(RuleOption[] options, String effect) {
            return new Many(Option.of(options), effect);
        }

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

        private java.util.stream.Stream<Option> chosen(String value) {
            List<String> names = List.of(value.split(","));
            return options.stream().filter(option -> names.contains(option.value()));
        }
    }

    /**
     * A line of words; there may be none.
     *
     * @param most characters
     */
    record Text(int most, String effect) implements Answer {

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
        public Optional<String> problem(String value) {
            return value.length() > most ? Optional.of("Не больше " + most + " знаков") : Optional.empty();
        }
    }

    /**
     * A number.
     *
     * @param digits allowed after the comma
     * @param above whether the least value itself is too small
     * @param required whether there has to be one
     */
    record Numeric(BigDecimal least, boolean above, BigDecimal most, int digits, boolean required, String effect)
            implements Answer {

        static Numeric whole(int least, int most, String effect) {
            return new Numeric(BigDecimal.valueOf(least), false, BigDecimal.valueOf(most), 0, true, effect);
        }

        @Override
        public String kind() {
            return "number";
        }

        @Override
        public String shown(String value) {
            return value.isEmpty() ? "не задано" : value.replace('.', ',').replace('-', '−');
        }

        @Override
        public String effect(String value) {
            return effect;
        }

        @Override
        public String stored(List<String> typed) {
            String text = typed.isEmpty() ? "" : typed.get(0).replaceAll("[\\s\\u00a0]", "");
            return number(text.replace(',', '.').replace('−', '-'))
                    .map(number -> number.signum() == 0
                            ? "0"
                            : number.stripTrailingZeros().toPlainString())
                    .orElse(text);
        }

        @Override
        public Optional<String> problem(String value) {
            if (value.isEmpty()) {
                return required ? Optional.of("Заполните это поле") : Optional.empty();
            }
            Optional<BigDecimal> number = number(value);
            if (number.isEmpty()) {
                return Optional.of(digits == 0 ? "Нужно целое число" : "Нужно число, например 0,45");
            }
            boolean tooSmall =
                    above ? number.get().compareTo(least) <= 0 : number.get().compareTo(least) < 0;
            if (tooSmall || number.get().compareTo(most) > 0) {
                return Optional.of((above ? "Нужно больше " : "Нужно от ")
                        + shown(least.toPlainString())
                        + (above ? " и не больше " : " до ")
                        + shown(most.toPlainString()));
            }
            return number.get().stripTrailingZeros().scale() > digits
                    ? Optional.of(digits == 0 ? "Нужно целое число" : "Не больше " + digits + " знаков после запятой")
                    : Optional.empty();
        }

        private static Optional<BigDecimal> number(String text) {
            return text.matches("-?\\d{1,6}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }
    }
}
