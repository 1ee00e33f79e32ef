package ru.mentorcentre.profile;

/** The groups in which the profile shows its settings, in their order. */
public enum SettingGroup {
    LEVELS("Уровни ИОР", "Как школа получает уровень от низкого до высокого.", true),
    TYPES("Типы школ", "Что значит «высокий» и «низкий» на картине ИОР × ИСБШ.", true),
    WELFARE(
            "Готовый ИСБШ",
            "Откуда индекс региона и как он читается при импорте показателей. Сохранённые показатели не меняются.",
            false),
    RISKS(
            "Зоны риска",
            "Какие признаки учитываются и где проходит граница. Границы строгие, если не сказано иное.",
            true),
    INDICES("Вычисление индексов", "Нужно, когда регион не даёт готовых индексов.", true),
    MENTORING("Наставники и наставляемые", "Кто помогает и кому. Понадобится разделу «Наставничество».", false),
    CENTRE(
            "Устройство центра",
            "Чем центр занимается и кто в нём есть. Понадобится разделам «План» и «Резерв».",
            false),
    SATISFACTION(
            "Удовлетворённость участников",
            "Как читать ответы анкет. Понадобится разделам «Опросы» и «Показатели».",
            false);

    private final String title;
    private final String purpose;
    private final boolean assessment;

    SettingGroup(String title, String purpose, boolean assessment) {
        this.title = title;
        this.purpose = purpose;
        this.assessment = assessment;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    /** Changes what the next classification finds. */
    public boolean assessment() {
        return assessment;
    }
}
