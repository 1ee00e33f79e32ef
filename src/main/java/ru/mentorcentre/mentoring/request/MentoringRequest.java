package ru.mentorcentre.mentoring.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.mentoring.DifficultyText;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.Subject;

/** A request for a mentor with its difficulties (запрос, проектировочная карта). Every change stays in the history. */
@Entity
@Audited
public class MentoringRequest extends TenantEntity {

    private Long schoolId;
    private Long educatorId;
    private boolean managerial;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    /** As {@link DifficultyText} writes them, the heaviest first. */
    private String difficulties;

    /** Their codes alone, for the filter of a list. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    private String[] difficultyCodes;

    private String wish;

    @Enumerated(EnumType.STRING)
    private MentoringForm wishedForm;

    @Enumerated(EnumType.STRING)
    private NeedReason needReason;

    @Enumerated(EnumType.STRING)
    private MentoringElement element;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private LocalDate statusOn;
    private String statusReason;
    private LocalDate filedOn;
    private Long filedById;

    @NotAudited
    @Formula("coalesce(account_name(filed_by_id), 'программа')")
    private String filedBy;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected MentoringRequest() {}

    MentoringRequest(NewRequest wanted, LocalDate today, Long filedBy) {
        schoolId = wanted.schoolId();
        educatorId = wanted.educatorId();
        filedOn = wanted.filedOn() == null ? today : wanted.filedOn();
        this.filedById = filedBy;
        status = RequestStatus.OPEN;
        statusOn = filedOn;
        change(wanted);
    }

    /** Takes over what the request is about; who asks stays. */
    final void change(NewRequest wanted) {
        managerial = wanted.managerial();
        subject = wanted.subject();
        difficulties = text(wanted);
        wish = wanted.text();
        wishedForm = wanted.wishedForm();
        needReason = wanted.needReason();
        element = wanted.element();
    }

    /** Whether the wanted one asks for the very same. */
    boolean isAbout(NewRequest wanted) {
        return managerial == wanted.managerial()
                && subject == wanted.subject()
                && wish.equals(wanted.text())
                && difficulties.equals(text(wanted));
    }

    private static String text(NewRequest wanted) {
        return DifficultyText.ofWeights(wanted.difficulties().stream()
                .sorted(Comparator.comparingInt(DifficultyWeight::weight).reversed())
                .toList());
    }

    /** @param reason {@code null} where the status explains itself */
    void become(RequestStatus wanted, LocalDate day, String reason) {
        status = wanted;
        statusOn = day;
        statusReason = reason;
    }

    /** Takes off what was written about a person who asked to be forgotten. */
    public void forgetText(String instead) {
        wish = instead;
    }

    public void belongTo(long educator) {
        educatorId = educator;
    }

    /** Who asks has gone to another school, and waits there. */
    void follow(long school) {
        schoolId = school;
    }

    public RequestInfo info() {
        return new RequestInfo(
                getId(),
                getMunicipalityId(),
                schoolId,
                educatorId,
                subject,
                managerial,
                DifficultyText.weights(difficulties),
                wish,
                wishedForm,
                needReason,
                element,
                status,
                filedOn,
                getVersion());
    }

    boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    Long schoolId() {
        return schoolId;
    }

    /** {@code null} for a team. */
    Long educatorId() {
        return educatorId;
    }

    public RequestStatus status() {
        return status;
    }

    LocalDate statusOn() {
        return statusOn;
    }

    String statusReason() {
        return statusReason;
    }

    public String filedBy() {
        return filedBy;
    }

    /**
     * The fields in Russian, in the order of the card; a value may be {@code null}.
     *
     * @param titles of difficulties by code
     */
    public Map<String, String> facts(Map<String, String> titles) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("О чём", RequestInfo.topic(managerial, subject));
        facts.put("Трудности", DifficultyText.inWords(DifficultyText.weights(difficulties), titles));
        facts.put("Что нужно", wish);
        facts.put("Форма", wishedForm == null ? null : wishedForm.title());
        facts.put("Почему нужен наставник", needReason == null ? null : needReason.title());
        facts.put("Элемент", element == null ? null : element.title());
        facts.put("Состояние", status.title() + " с " + Day.of(statusOn));
        facts.put("Основание", statusReason);
        return facts;
    }
}
