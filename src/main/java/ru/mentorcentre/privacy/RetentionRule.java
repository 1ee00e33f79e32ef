package ru.mentorcentre.privacy;

import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.web.Words;

/**
 * What holds for one kind of data.
 *
 * @param months how long it is kept, {@code null} for without end
 * @param ground document and clause, {@code null} until the centre names them
 * @param own the centre has said so itself
 * @param version -1 as long as it has not
 */
record RetentionRule(KeptKind kind, Integer months, String ground, RetentionAct act, boolean own, int version) {

    static final int NEVER_SAVED = -1;

    static RetentionRule byDefault(KeptKind kind) {
        RetentionDefault proposed = RetentionDefault.of(kind);
        return new RetentionRule(kind, proposed.months(), null, proposed.act(), false, NEVER_SAVED);
    }

    /** What began before that day is due, {@code null} when nothing ever is. */
    LocalDate before(LocalDate today) {
        return months == null ? null : today.minusMonths(months);
    }

    /** «3 года», «18 месяцев», «бессрочно». */
    public String period() {
        if (months == null) {
            return "бессрочно";
        }
        return months % 12 == 0
                ? Words.count(months / 12, "год", "года", "лет")
                : Words.count(months, "месяц", "месяца", "месяцев");
    }
}
