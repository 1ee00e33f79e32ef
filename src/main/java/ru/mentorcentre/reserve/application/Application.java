package ru.mentorcentre.reserve.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** An application to the management reserve (заявка в резерв, domain §8). It is never deleted. */
@Entity
@Audited
public class Application extends TenantEntity implements Describable {

    private Long seasonId;
    private Long educatorId;
    private Long schoolId;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.DRAFT;

    private LocalDate stateOn;
    private String position;
    private Integer serviceYears;
    private LocalDate birthDate;
    private boolean higherEducation;
    private String promotions;
    private String experience;
    private String qualities;
    private String career;
    private String other;
    private String phone;
    private String email;

    @Enumerated(EnumType.STRING)
    private Relocation relocation;

    private LocalDate agreedOn;
    private boolean agreedOnPaper;
    private Long agreementNotedById;

    @NotAudited
    @Formula("account_name(agreement_noted_by_id)")
    private String agreementNotedBy;

    private String correction;
    private Long filedById;

    protected Application() {}

    Application(long seasonId, ReserveCandidate candidate, NewApplication wanted, long filedBy, LocalDate today) {
        this.seasonId = seasonId;
        this.educatorId = candidate.educatorId();
        this.schoolId = candidate.schoolId();
        this.fullName = candidate.name();
        this.filedById = filedBy;
        this.stateOn = today;
        edit(wanted);
    }

    /** Whatever the candidate has agreed to was another text. */
    final void edit(NewApplication wanted) {
        position = wanted.position();
        serviceYears = wanted.serviceYears();
        birthDate = wanted.birthDate();
        higherEducation = wanted.higherEducation();
        promotions = wanted.promotions();
        experience = wanted.experience();
        qualities = wanted.qualities();
        career = wanted.career();
        other = wanted.other();
        phone = wanted.phone();
        email = wanted.email();
        relocation = wanted.relocation();
        disagree(null);
    }

    void agree(LocalDate on) {
        disagree(null);
        agreedOn = on;
    }

    /** @param noter who has seen the signed paper */
    void agreeOnPaper(LocalDate on, long noter) {
        agree(on);
        agreedOnPaper = true;
        agreementNotedById = noter;
    }

    /** @param wish what the candidate wants to be put right, {@code null} for nothing */
    final void disagree(String wish) {
        agreedOn = null;
        agreedOnPaper = false;
        agreementNotedById = null;
        correction = wish;
    }

    boolean isAgreedOnPaper() {
        return agreedOnPaper;
    }

    String correction() {
        return correction;
    }

    /** The contacts and the readiness to move may change as long as the application is not over. */
    void reach(String phone, String email, Relocation relocation, Integer serviceYears) {
        this.phone = phone;
        this.email = email;
        this.relocation = relocation;
        this.serviceYears = serviceYears;
    }

    void become(ApplicationState next, LocalDate on) {
        state = next;
        stateOn = on;
    }

    /** It counts as the one of its season: withdrawn ones do not. */
    boolean isStanding() {
        return state != ApplicationState.WITHDRAWN;
    }

    /** Takes off what tells who it was; the state and its day, the post and the years stay for the counts. */
    void forget() {
        fullName = nameless();
        birthDate = null;
        promotions = null;
        experience = null;
        qualities = null;
        career = null;
        other = null;
        phone = null;
        email = null;
        correction = null;
    }

    /** What stands for a name that has been taken off. */
    String nameless() {
        return "Обезличенный кандидат № " + getId();
    }

    /** The same person has another card. */
    void belongTo(long educator) {
        educatorId = educator;
    }

    Long seasonId() {
        return seasonId;
    }

    ApplicationState state() {
        return state;
    }

    NewApplication content() {
        return new NewApplication(
                position,
                serviceYears,
                birthDate,
                higherEducation,
                promotions,
                experience,
                qualities,
                career,
                other,
                phone,
                email,
                relocation);
    }

    /** What its pages and the other rooms read. */
    ApplicationInfo info() {
        return new ApplicationInfo(
                getId(),
                getVersion(),
                seasonId,
                educatorId,
                schoolId,
                fullName,
                state,
                stateOn,
                content(),
                agreedOn,
                agreedOnPaper,
                agreementNotedBy,
                correction);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Кандидат", fullName)
                .with("Состояние", state == null ? null : state.title())
                .with("Должность", position)
                .with("Стаж, лет", serviceYears == null ? null : String.valueOf(serviceYears))
                .with("Дата рождения", birthDate == null ? null : Day.of(birthDate))
                .with("Высшее образование", higherEducation ? "есть" : "нет")
                .with("Продвижение по службе", promotions)
                .with("Опыт", experience)
                .with("Личностные качества", qualities)
                .with("Стремление к карьере", career)
                .with("Другое", other)
                .with("Телефон", phone)
                .with("Почта", email)
                .with("Переезд", relocation == null ? null : relocation.title())
                .with("Кандидат согласен", agreedOn)
                .with("Согласен на бумаге", agreedOnPaper ? "да" : null)
                .with("Просит поправить", correction)
                .all();
    }
}
