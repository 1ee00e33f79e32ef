package ru.mentorcentre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A mentor or a mentee of a pair, from a day to a day. A membership that has ended is never changed. */
@Entity
@Audited
public class MentorshipMember extends TenantEntity {

    private Long mentorshipId;

    @Enumerated(EnumType.STRING)
    private MemberSide side;

    private Long educatorId;
    private Long schoolId;
    private Long mentorId;
    private Long requestId;
    private LocalDate joinedOn;
    private LocalDate leftOn;
    private String leftReason;
    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private AgreementMethod agreedHow;

    private Long agreedById;

    @NotAudited
    @Formula("account_name(agreed_by_id)")
    private String agreedBy;

    /** Somebody has written down what came of it: the database keeps this. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    private boolean outcomeWritten;

    protected MentorshipMember() {}

    private MentorshipMember(Mentorship mentorship, MemberSide side, Long educatorId, long schoolId, LocalDate from) {
        mentorshipId = mentorship.getId();
        this.side = side;
        this.educatorId = educatorId;
        this.schoolId = schoolId;
        joinedOn = from;
    }

    public static MentorshipMember of(Mentorship mentorship, MentorInfo mentor, LocalDate from) {
        MentorshipMember member =
                new MentorshipMember(mentorship, MemberSide.MENTOR, mentor.educatorId(), mentor.schoolId(), from);
        member.mentorId = mentor.id();
        return member;
    }

    public static MentorshipMember of(Mentorship mentorship, RequestInfo request, LocalDate from) {
        MentorshipMember member =
                new MentorshipMember(mentorship, MemberSide.MENTEE, request.educatorId(), request.schoolId(), from);
        member.requestId = request.id();
        return member;
    }

    /**
     * From that day on it is without this member.
     *
     * @param why {@code null} when the whole ends
     */
    public void leave(LocalDate day, String why) {
        leftOn = day.isBefore(joinedOn) ? joinedOn : day;
        leftReason = why;
    }

    /** It came to nothing: no day of it counts. */
    public void withdraw(String why) {
        leftOn = joinedOn;
        leftReason = why;
    }

    /** A member from the beginning began on another day. */
    public void begin(LocalDate day) {
        joinedOn = day;
    }

    public void agree(LocalDate day, AgreementMethod how, Long by) {
        agreedOn = day;
        agreedHow = how;
        agreedById = by;
    }

    public boolean hasAgreed() {
        return agreedOn != null;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Long mentorshipId() {
        return mentorshipId;
    }

    public MemberSide side() {
        return side;
    }

    public boolean isMentor() {
        return side == MemberSide.MENTOR;
    }

    public boolean isHere() {
        return leftOn == null;
    }

    Long educatorId() {
        return educatorId;
    }

    Long schoolId() {
        return schoolId;
    }

    public Long mentorId() {
        return mentorId;
    }

    public Long requestId() {
        return requestId;
    }

    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("В паре с", Day.of(joinedOn));
        facts.put("В паре до", Day.of(leftOn));
        facts.put("Причина", leftReason);
        facts.put("Согласие", Day.of(agreedOn));
        facts.put("Как дано согласие", agreedHow == null ? null : agreedHow.title());
        return facts;
    }
}
