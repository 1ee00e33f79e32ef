package ru.mentorcentre.survey;

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

/** What somebody answered (ответ), page by page until it is handed in; then it stays. */
@Entity
class Response {

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

    private int reached;
    private boolean submitted;
    private LocalDate submittedOn;

    protected Response() {}

    Response(Invitation invitation, String respondentKey) {
        id = UUID.randomUUID();
        campaignId = invitation.campaignId();
        confidential = invitation.isConfidential();
        questionnaireId = invitation.questionnaireId();
        this.respondentKey = respondentKey;
        schoolId = invitation.schoolId();
        form = invitation.form();
        kind = invitation.kind();
        invitationId = confidential ? null : invitation.getId();
    }

    /** Keeps the answers to some questions; those without an answer are taken out. */
    void keep(Map<String, List<String>> some, int page) {
        Map<String, List<String>> all = new LinkedHashMap<>(answers);
        some.forEach((code, values) -> {
            if (values.isEmpty()) {
                all.remove(code);
            } else {
                all.put(code, List.copyOf(values));
            }
        });
        answers = all;
        reached = Math.max(reached, page);
    }

    /** Handed in: only what the questionnaire asks with these answers stays. */
    void submit(Map<String, List<String>> all, LocalDate today) {
        answers = new LinkedHashMap<>(all);
        submitted = true;
        submittedOn = confidential ? null : today;
    }

    /** Takes out what was written in own words. */
    void forgetWords(Content content) {
        Map<String, List<String>> kept = new LinkedHashMap<>(answers);
        content.questions().stream()
                .filter(question -> question.type() == QuestionType.TEXT)
                .forEach(question -> kept.remove(question.code()));
        answers = kept;
    }

    /** From now on nothing tells whose it is, nor which other one is of the same person. */
    void loseKey() {
        respondentKey = UUID.randomUUID().toString();
    }

    /** As others may see it. */
    AnswerSheet sheet(String school) {
        return new AnswerSheet(
                id, campaignId, questionnaireId, respondentKey, schoolId, school, form, kind, invitationId, answers);
    }

    Long questionnaireId() {
        return questionnaireId;
    }

    Map<String, List<String>> answers() {
        return answers;
    }

    /** Pages gone through, in a row from the first. */
    int reached() {
        return reached;
    }

    boolean isSubmitted() {
        return submitted;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
