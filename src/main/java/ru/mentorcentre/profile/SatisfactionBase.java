package ru.mentorcentre.profile;

/** Of whom the share of the satisfied is taken: {@code sat_base} (domain §17, A11). */
public enum SatisfactionBase implements RuleOption {
    @OptionText(
            title = "от всех участников",
            effect = "Не ответившие на анкету считаются недовольными, поэтому доля строже.")
    PARTICIPANTS,
    @OptionText(
            title = "от ответивших",
            effect = "Доля считается только по ответам; чем меньше ответивших, тем она случайнее.")
    RESPONDENTS
}
