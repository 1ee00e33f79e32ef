package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What a ready ИСБШ of the region is (domain §2.1). A profile or a run from before these settings has the defaults.
 *
 * @param author who computed it, empty when nobody has said
 */
@RuleQuestion.Group(SettingGroup.WELFARE)
public record WelfareRules(
        @RuleQuestion(
                key = "isbsh_direction",
                title = "Какой ИСБШ лучше",
                clause = "предметная область, §2; С002 разд. II, С004 разд. 2")
        WelfareDirection direction,

        @RuleQuestion(
                key = "isbsh_author",
                title = "Кто рассчитал ИСБШ",
                clause = "предметная область, §2",
                effect = "Название организации: оно стоит на странице года и останется в каждом расчёте.")
        @Size(max = AUTHOR_LENGTH)
        String author) {

    static final int AUTHOR_LENGTH = 200;

    public WelfareRules {
        direction = requireNonNullElse(direction, WelfareDirection.HIGHER_IS_BETTER);
        author = requireNonNullElse(author, "");
    }

    /** The default: higher is better, the author not named. */
    public static WelfareRules defaults() {
        return new WelfareRules(null, null);
    }

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
}
