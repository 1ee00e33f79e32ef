package ru.mentorcentre.municipality;

/** What «высокий» and «низкий» mean for the type of a school: {@code type_rule} (domain §3, A3). */
public enum TypeRule implements RuleOption {
    MEDIAN(
            "медиана",
            "Высокий — больше медианы года: тип получает каждая школа с двумя индексами, и он согласован с уровнем ИОР."),
    MEAN(
            "среднее",
            "Высокий — больше среднего по школам года: одна очень сильная или слабая школа сдвигает границу для всех."),
    QUARTILE(
            "крайние четверти",
            "Высокий — верхняя четверть, низкий — нижняя: обычно больше половины школ остаются без типа."),
    FIXED(
            "заданные пороги",
            "Высокий — больше числа, которое задано в правилах: подходит, когда пороги публикует регион.");

    private final String title;
    private final String effect;

    TypeRule(String title, String effect) {
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
