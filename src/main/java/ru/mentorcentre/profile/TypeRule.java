package ru.mentorcentre.profile;

/** What «высокий» and «низкий» mean for the type of a school: {@code type_rule} (domain §3, A3). */
public enum TypeRule implements RuleOption {
    @OptionText(
            title = "медиана",
            effect =
                    "Высокий — больше медианы года: тип получает каждая школа с двумя индексами, и он согласован с уровнем ИОР.")
    MEDIAN,
    @OptionText(
            title = "среднее",
            effect =
                    "Высокий — больше среднего по школам года: одна очень сильная или слабая школа сдвигает границу для всех.")
    MEAN,
    @OptionText(
            title = "крайние четверти",
            effect = "Высокий — верхняя четверть, низкий — нижняя: обычно больше половины школ остаются без типа.")
    QUARTILE,
    @OptionText(
            title = "заданные пороги",
            effect = "Высокий — больше числа, которое задано в правилах: подходит, когда пороги публикует регион.")
    FIXED
}
