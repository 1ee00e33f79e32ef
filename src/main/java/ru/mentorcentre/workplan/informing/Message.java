package ru.mentorcentre.workplan.informing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.workplan.EventAudience;

/** A message of the centre (сообщение): a draft that is written, then sent and never changed again. */
@Entity
public class Message extends TenantEntity {

    private Long authorId;
    private boolean automatic;
    private String subject;
    private String body;
    private Long eventId;
    private Long sessionId;
    private Long attachmentId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<EventAudience> audiences = EnumSet.noneOf(EventAudience.class);

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.DRAFT;

    private Instant madeAt;
    private Instant sentAt;
    private Instant repeatedAt;
    private int rounds;
    private Instant withdrawnAt;
    private String withdrawnReason;

    @Formula("account_name(author_id)")
    private String author;

    protected Message() {}

    /** @param authorId {@code null} for what the program writes by itself */
    Message(NewMessage wanted, Long authorId, Instant now) {
        this.authorId = authorId;
        this.automatic = authorId == null;
        this.madeAt = now;
        edit(wanted);
    }

    final void edit(NewMessage wanted) {
        subject = wanted.wording().subject();
        body = wanted.wording().body();
        eventId = wanted.eventId();
        sessionId = wanted.audience().sessionId();
        audiences = EnumSet.noneOf(EventAudience.class);
        audiences.addAll(wanted.audience().groups());
        roles = EnumSet.noneOf(Role.class);
        roles.addAll(wanted.audience().roles());
    }

    void attach(Long file) {
        attachmentId = file;
    }

    void send(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        rounds = 1;
    }

    /** It goes once more to those who have not read it. */
    void repeat(Instant now) {
        repeatedAt = now;
        rounds++;
    }

    void withdraw(String why, Instant now) {
        state = MessageState.WITHDRAWN;
        withdrawnAt = now;
        withdrawnReason = why;
    }

    MessageState state() {
        return state;
    }

    Long authorId() {
        return authorId;
    }

    Long attachmentId() {
        return attachmentId;
    }

    int round() {
        return rounds;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** When it was last given to people. */
    Instant latestAt() {
        return repeatedAt == null ? sentAt : repeatedAt;
    }

    MessageAudience audience(Set<Long> schools) {
        return new MessageAudience(audiences, roles, schools, sessionId);
    }
}
