package ru.mentorcentre.survey.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody is asked to answer (приглашение), once. School, form and kind stay as they were then: answers are cut by them. */
@Entity
public class Invitation extends TenantEntity {

    private Long campaignId;
    private boolean confidential;
    private Long questionnaireId;
    private Long educatorId;
    private Long schoolId;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind;

    private int issue;
    private String tokenHash;
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private LocalDate answeredOn;
    private Long paperById;

    @Formula("account_name(paper_by_id)")
    private String paperBy;

    protected Invitation() {}

    public Invitation(Campaign campaign, long questionnaireId, Invitee who, InvitationTokens links) {
        campaignId = campaign.getId();
        confidential = campaign.isConfidential();
        this.questionnaireId = questionnaireId;
        educatorId = who.educatorId();
        schoolId = who.schoolId();
        form = who.form();
        kind = who.kind();
        state = InvitationState.INVITED;
        reissue(links);
    }

    /** From now on another link leads here, and the former one nowhere. */
    public final void reissue(InvitationTokens links) {
        issue++;
        tokenHash = InvitationTokens.hash(links.token(this));
        codeHash = InvitationTokens.hash(links.code(this));
        if (state == InvitationState.WITHDRAWN) {
            state = InvitationState.INVITED;
        }
    }

    /** Another card of the same person; the link changes with it. */
    public void belongTo(long educator, InvitationTokens links) {
        InvitationState before = state;
        educatorId = educator;
        reissue(links);
        state = before;
    }

    public void withdraw() {
        state = InvitationState.WITHDRAWN;
    }

    /**
     * Answered, in a named survey. Of a confidential one that is written nowhere before its keys end: {@code SubmissionStatus}
     * tells it.
     */
    public void answered(LocalDate today) {
        state = InvitationState.ANSWERED;
        answeredOn = today;
    }

    /** @param enteredBy who entered a paper form */
    public void enteredFromPaper(Long enteredBy) {
        paperById = enteredBy;
    }

    /** Whether it is written here that somebody has answered; of a confidential survey {@code SubmissionStatus} knows more. */
    public boolean isMarked() {
        return state == InvitationState.ANSWERED;
    }

    /**
     * What is different in every link.
     *
     * @param movedBy by how much the keys of rows have grown since
     */
    String seed(long movedBy) {
        return (campaignId - movedBy) + ":" + (questionnaireId - movedBy) + ":" + (educatorId - movedBy) + ":" + issue;
    }

    public long campaignId() {
        return campaignId;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public long questionnaireId() {
        return questionnaireId;
    }

    public long educatorId() {
        return educatorId;
    }

    public long schoolId() {
        return schoolId;
    }

    public MentoringForm form() {
        return form;
    }

    public MentoringKind kind() {
        return kind;
    }

    public InvitationState state() {
        return state;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String paperBy() {
        return paperBy;
    }
}
