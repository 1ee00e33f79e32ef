package ru.mentorcentre.survey.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.invitation.Invitation;

/** What somebody handed in (ответ); it stays. Of a confidential survey it tells whose it is only by a pseudonym. */
@Entity
public class Response {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id", nullable = false, updatable = false)
    private Long municipalityId;

    /** {@code null} for one that is not stored yet: its key is known before. */
    @Version
    private Integer version;

    private Long campaignId;
    private boolean confidential;
    private Long questionnaireId;
    private String respondentKey;
    private Long schoolId;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind;

    private Long invitationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> answers = new LinkedHashMap<>();

    private LocalDate submittedOn;

    protected Response() {}

    /**
     * @param place what may be told of where its author works
     * @param today kept of a named survey only
     */
    Response(
            Invitation invitation,
            String respondentKey,
            DisclosablePlaces.Place place,
            Map<String, List<String>> answers,
            LocalDate today) {
        id = UUID.randomUUID();
        campaignId = invitation.campaignId();
        confidential = invitation.isConfidential();
        questionnaireId = invitation.questionnaireId();
        this.respondentKey = respondentKey;
        schoolId = place.school();
        form = place.form();
        kind = place.kind();
        invitationId = confidential ? null : invitation.getId();
        this.answers = new LinkedHashMap<>(answers);
        submittedOn = confidential ? null : today;
    }

    /** Takes out what was written in own words. */
    public void forgetWords(QuestionnaireContent content) {
        Map<String, List<String>> kept = new LinkedHashMap<>(answers);
        content.questions().stream()
                .filter(question -> question.type() == QuestionType.TEXT)
                .forEach(question -> kept.remove(question.code()));
        answers = kept;
    }

    /** From now on nothing tells whose it is, nor which other one is of the same person. */
    public void loseKey() {
        respondentKey = UUID.randomUUID().toString();
    }

    /** As others may see it. */
    public AnswerSheet sheet(String school) {
        return new AnswerSheet(
                id,
                campaignId,
                questionnaireId,
                respondentKey,
                schoolId == null ? AnswerSheet.UNTOLD_SCHOOL : schoolId,
                schoolId == null ? AnswerSheet.OTHER_SCHOOLS : school,
                form,
                kind,
                invitationId,
                answers);
    }

    public Long questionnaireId() {
        return questionnaireId;
    }

    public Map<String, List<String>> answers() {
        return answers;
    }

    String respondentKey() {
        return respondentKey;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }
}
