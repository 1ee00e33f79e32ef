package ru.mentorcentre.profile;

/** How quartiles are cut: {@code quartile_method} (domain §1.2, A2). */
public enum QuartileMethod implements RuleOption {
    @OptionText(
            title = "КВАРТИЛЬ.ВКЛ (тип 7)",
            effect = "Обычная формула Excel и PostgreSQL: крайние школы входят в расчёт, границы ближе к середине.")
    TYPE_7,
    @OptionText(
            title = "КВАРТИЛЬ.ИСКЛ (тип 6)",
            effect = "Границы дальше от середины: в крайние группы попадает меньше школ, особенно когда школ мало.")
    TYPE_6
}
