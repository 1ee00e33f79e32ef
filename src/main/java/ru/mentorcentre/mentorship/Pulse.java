package ru.mentorcentre.mentorship;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** How a member of a pair says it goes (пульс пары), the last time a named survey asked. An answer: no history keeps it. */
@Entity
class Pulse extends TenantEntity {

    private Long memberId;
    private int mark;
    private LocalDate toldOn;
    private Long surveyId;

    protected Pulse() {}

    Pulse(long memberId) {
        this.memberId = memberId;
    }

    void tell(int wanted, LocalDate day, long survey) {
        mark = wanted;
        toldOn = day;
        surveyId = survey;
    }

    long memberId() {
        return memberId;
    }

    int mark() {
        return mark;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    long surveyId() {
        return surveyId;
    }
}
