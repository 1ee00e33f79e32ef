package ru.mentorcentre.journal.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.journal.NewMeeting;
import ru.mentorcentre.journal.PracticeFormat;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A meeting of a pair (встреча). Changes stay in the history. */
@Entity
@Audited
class Meeting extends TenantEntity implements Describable {

    private Long mentorshipId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private PracticeFormat format;

    private String theme;
    private String agreed;
    private LocalDate nextOn;
    private Long attachmentId;
    private Long accountId;

    @NotAudited
    @Formula("coalesce(account_name(account_id), 'программа')")
    private String notedBy;

    protected Meeting() {}

    /** @param accountId of who notes it, {@code null} for the program */
    Meeting(long mentorshipId, NewMeeting wanted, Long accountId) {
        this.mentorshipId = mentorshipId;
        this.accountId = accountId;
        change(wanted);
    }

    void change(NewMeeting wanted) {
        heldOn = wanted.heldOn();
        format = wanted.format();
        theme = wanted.theme();
        agreed = wanted.agreed();
        nextOn = wanted.nextOn();
    }

    /** @return the file it had before, {@code null} for none */
    Long attach(Long attachment) {
        Long before = attachmentId;
        attachmentId = attachment;
        return before;
    }

    Long mentorshipId() {
        return mentorshipId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Long attachmentId() {
        return attachmentId;
    }

    Long accountId() {
        return accountId;
    }

    NewMeeting content() {
        return new NewMeeting(heldOn, format, theme, agreed, nextOn);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Дата", heldOn)
                .with("Формат", format == null ? null : format.title())
                .with("О чём", theme)
                .with("Договорились", agreed)
                .with("Следующая встреча", nextOn)
                .with("Файл", attachmentId == null ? null : "приложен")
                .all();
    }
}
