package ru.mentorcentre.profile;

import java.math.BigDecimal;

/** What a higher ИСБШ of the region says: {@code isbsh_direction} (domain §2.1). What is stored is always higher for better. */
public enum WelfareDirection implements RuleOption {
    @OptionText(
            title = "выше — лучше условия",
            effect = "ИСБШ импортируется как есть: чем он выше, тем лучше условия школы.")
    HIGHER_IS_BETTER,
    @OptionText(
            title = "ниже — лучше условия",
            effect =
                    "При импорте знак ИСБШ меняется: в таблице 0,55, сохранится −0,55. Порядок школ остаётся, и больше снова значит лучше; заданный порог ИСБШ тоже пишите с обратным знаком.")
    LOWER_IS_BETTER;

    /** The index as it is stored, higher for better; {@code null} stays {@code null}. */
    public BigDecimal stored(BigDecimal given) {
        return given == null || this == HIGHER_IS_BETTER ? given : given.negate();
    }
}
