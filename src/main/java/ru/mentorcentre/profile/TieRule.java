package ru.mentorcentre.profile;

/** Where a school exactly at the threshold of the type goes: {@code type_tie} (domain §3, A3). */
public enum TieRule implements RuleOption {
    @OptionText(title = "к низким", effect = "Школа ровно на границе считается низкой: поддержка достаётся и ей.")
    LOW,
    @OptionText(title = "к высоким", effect = "Школа ровно на границе считается высокой.")
    HIGH,
    @OptionText(title = "никуда", effect = "Школа ровно на границе остаётся без типа.")
    NONE
}
