package ru.mentorcentre.municipality;

/** Which mean the deviation of 1 % is measured against: {@code instability.base} (domain §4.1, A4). */
public enum InstabilityBase implements RuleOption {
    AM(
            "от среднего арифметического",
            "Нестабильно, когда (AM − GM) / AM больше 1 %, где AM — среднее арифметическое, GM — геометрическое; работает и тогда, когда в один из годов ИОР равен нулю."),
    GM("от среднего геометрического", "Нестабильно, когда (AM − GM) / GM больше 1 %: школ отмечается немного больше."),
    ABS(
            "в пунктах индекса",
            "Нестабильно, когда AM − GM больше 0,01: слабые школы с малым ИОР почти никогда не отмечаются.");

    private final String title;
    private final String effect;

    InstabilityBase(String title, String effect) {
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
