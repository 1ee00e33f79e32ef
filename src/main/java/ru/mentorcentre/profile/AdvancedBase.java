package ru.mentorcentre.profile;

/** What a school of advanced level is compared with: {@code advanced.base} (domain §4.4, A8). */
public enum AdvancedBase implements RuleOption {
    @OptionText(
            title = "среднее по школам года",
            effect = "Отмечается школа повышенного уровня, у которой ИОР меньше среднего по всем школам.")
    MEAN,
    @OptionText(
            title = "медиана школ года",
            effect = "Отмечается школа повышенного уровня, у которой ИОР меньше медианы всех школ.")
    MEDIAN,
    @OptionText(
            title = "уровень ИОР",
            effect = "Отмечается школа повышенного уровня с уровнем ИОР «ниже среднего» или «низкий».")
    LEVEL
}
