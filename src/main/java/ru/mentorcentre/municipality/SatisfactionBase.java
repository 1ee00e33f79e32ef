package ru.mentorcentre.municipality;

/** Of whom the share of the satisfied is taken: {@code sat_base} (domain §17, A11). */
public enum SatisfactionBase implements RuleOption {
    PARTICIPANTS("от всех участников", "Не ответившие на анкету считаются недовольными, поэтому доля строже."),
    RESPONDENTS("от ответивших", "Доля считается только по ответам; чем меньше ответивших, тем она случайнее.");

    private final String title;
    private final String effect;

    SatisfactionBase(String title, String effect) {
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
