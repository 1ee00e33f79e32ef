package ru.mentorcentre.municipality;

/** How quartiles are cut: {@code quartile_method} (domain §1.2, A2). */
public enum QuartileMethod implements RuleOption {
    TYPE_7(
            "КВАРТИЛЬ.ВКЛ (тип 7)",
            "Обычная формула Excel и PostgreSQL: крайние школы входят в расчёт, границы ближе к середине."),
    TYPE_6(
            "КВАРТИЛЬ.ИСКЛ (тип 6)",
            "Границы дальше от середины: в крайние группы попадает меньше школ, особенно когда школ мало.");

    private final String title;
    private final String effect;

    QuartileMethod(String title, String effect) {
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
