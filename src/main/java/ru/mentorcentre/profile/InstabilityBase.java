package ru.mentorcentre.profile;

/** Which mean the deviation of 1 % is measured against: {@code instability.base} (domain §4.1, A4). */
public enum InstabilityBase implements RuleOption {
    @OptionText(
            title = "от среднего арифметического",
            effect =
                    "Нестабильно, когда (AM − GM) / AM больше 1 %, где AM — среднее арифметическое, GM — геометрическое; работает и тогда, когда в один из годов ИОР равен нулю.")
    AM,
    @OptionText(
            title = "от среднего геометрического",
            effect = "Нестабильно, когда (AM − GM) / GM больше 1 %: школ отмечается немного больше.")
    GM,
    @OptionText(
            title = "в пунктах индекса",
            effect = "Нестабильно, когда AM − GM больше 0,01: слабые школы с малым ИОР почти никогда не отмечаются.")
    ABS
}
