package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.shared.TenantEntity;

/** Somebody is asked to answer (приглашение), once. School, form and kind stay as they were then: answers are cut by them. */
@Entity
class Invitation extends TenantEntity {

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

    Invitation(Campaign campaign, long questionnaireId, Invited who, Links links) {
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
    final void reissue(Links links) {
        issue++;
        tokenHash = Links.hash(links.token(this));
        codeHash = Links.hash(links.code(this));
        if (state == InvitationState.WITHDRAWN) {
            state = InvitationState.INVITED;
        }
    }

    /** Another card of the same person; the link changes with it. */
    void belongTo(long educator, Links links) {
        InvitationState before = state;
        educatorId = educator;
        reissue(links);
        state = before;
    }

    void withdraw() {
        state = InvitationState.WITHDRAWN;
    }

    /**
     * Answered, in a named survey. Of a confidential one that is written nowhere before its keys end: {@link HandedIn}
     * tells it.
     */
    void answered(LocalDate today) {
        state = InvitationState.ANSWERED;
        answeredOn = today;
    }

    /** @param enteredBy who entered a paper form */
    void enteredFromPaper(Long enteredBy) {
        paperById = enteredBy;
    }

    /** Whether it is written here that somebody has answered; of a confidential survey {@link HandedIn} knows more. */
    boolean isMarked() {
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

    long campaignId() {
        return campaignId;
    }

    boolean isConfidential() {
        return confidential;
    }

    long questionnaireId() {
        return questionnaireId;
    }

    long educatorId() {
        return educatorId;
    }

    long schoolId() {
        return schoolId;
    }

    MentoringForm form() {
        return form;
    }

    MentoringKind kind() {
        return kind;
    }

    InvitationState state() {
        return state;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String paperBy() {
        return paperBy;
    }
}
