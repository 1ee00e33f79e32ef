package ru.mentorcentre.municipality;

/** What a school of advanced level is compared with: {@code advanced.base} (domain §4.4, A8). */
public enum AdvancedBase implements RuleOption {
    MEAN(
            "среднее по школам года",
            "Отмечается школа повышенного уровня, у которой ИОР меньше среднего по всем школам."),
    MEDIAN("медиана школ года", "Отмечается школа повышенного уровня, у которой ИОР меньше медианы всех школ."),
    LEVEL("уровень ИОР", "Отмечается школа повышенного уровня с уровнем ИОР «ниже среднего» или «низкий».");

    private final String title;
    private final String effect;

    AdvancedBase(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String effect() {
        return effect;
    }
}
