package ru.mentorcentre.workplan.informing;

import java.time.Instant;
import ru.mentorcentre.shared.mail.LetterState;

/**
 * A recipient of a message; {@code null} for what is not there.
 *
 * @param name {@code null} for somebody whose card is gone
 * @param letter what became of the latest letter
 * @param problem why it did not go out
 */
record RecipientRow(
        long id,
        String name,
        String school,
        Long accountId,
        Instant deliveredAt,
        Instant readAt,
        LetterState letter,
        String problem) {

    static final String COLUMNS = """
                r.id, coalesce(e.fullName, a.fullName), s.shortName, r.accountId, r.deliveredAt,
                r.readAt, l.state, l.problem""";

    static final String FROM = """
            MessageRecipient r
            left join PlanEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId
            left join PlanAccount a on a.municipalityId = r.municipalityId and a.id = r.accountId
            left join PlanSchool s on s.municipalityId = r.municipalityId and s.id = r.schoolId
            left join MessageLetter l on l.municipalityId = r.municipalityId and l.recipientId = r.id
                and l.round = (select max(x.round) from MessageLetter x
                    where x.municipalityId = r.municipalityId and x.recipientId = r.id)""";

    public String shownName() {
        return name == null ? "Удалённая карточка" : name;
    }

    /** By which ways it went. */
    public String way() {
        String mail = letter == null ? null : "письмо " + letter.title();
        if (accountId == null) {
            return mail == null ? "ни учётной записи, ни почты" : mail;
        }
        return mail == null ? "в учётной записи" : "в учётной записи; " + mail;
    }
}
