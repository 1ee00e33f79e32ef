package ru.mentorcentre.mentorship;

import ru.mentorcentre.mentorship.FormerMentorship.Ending;

/** Why a pair is broken off. A small catalogue; the words of the case stand beside it. */
public enum EndCause {
    MUTUAL("По общему решению", Ending.NEUTRAL, false),
    MENTOR_REFUSED("Наставник отказался досрочно", Ending.BAD, true),
    MENTEE_REFUSED("Наставляемый отказался досрочно", Ending.BAD, true),
    EMPLOYER("Школа отменила досрочно", Ending.NEUTRAL, true),
    NO_CONTACT("Совместная работа не сложилась", Ending.BAD, false),
    MENTOR_LEFT("Наставник ушёл из школы", Ending.NEUTRAL, false),
    MENTEE_LEFT("Наставляемый ушёл из школы", Ending.NEUTRAL, false),
    ILLNESS("Долгая болезнь или отпуск", Ending.NEUTRAL, false),
    OTHER("Другая причина", Ending.NEUTRAL, false);

    private final String title;
    private final Ending ending;
    private final boolean needsNotice;

    EndCause(String title, Ending ending, boolean needsNotice) {
        this.title = title;
        this.ending = ending;
        this.needsNotice = needsNotice;
    }

    public String title() {
        return title;
    }

    Ending ending() {
        return ending;
    }

    /** One side ends it against the other, who has to be told three working days before (Labour Code art. 351.8). */
    public boolean needsNotice() {
        return needsNotice;
    }
}
