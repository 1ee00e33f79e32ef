package ru.mentorcentre.mentoring.mentor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.mentoring.DifficultyText;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.Subject;

/** An educator as a mentor (наставник): what one can help with and how far one has come. Changes stay in the history. */
@Entity
@Audited
public class Mentor extends TenantEntity {

    private Long educatorId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Subject> subjects = EnumSet.noneOf(Subject.class);

    private String topics;

    /** As {@link DifficultyText} writes them. */
    private String difficulties;

    /** Their codes, for the filter of a list. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    private String[] difficultyCodes;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<MentoringForm> forms = EnumSet.noneOf(MentoringForm.class);

    private boolean managerial;
    private int capacity;

    /** Mentees now; the database counts the pairs, so that two people cannot overfill one. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    private int load;

    private boolean methodService;

    @Enumerated(EnumType.STRING)
    private ResultsLevel results;

    @Enumerated(EnumType.STRING)
    private Finding steadyResults;

    private LocalDate consentOn;
    private LocalDate consentUntil;
    private String agreementNumber;
    private LocalDate agreementOn;
    private LocalDate agreementUntil;
    private String pay;
    private String trainingNeeds;
    private String trainingPassed;

    @Enumerated(EnumType.STRING)
    private MentorState state;

    private LocalDate stateOn;
    private Boolean decided;
    private String decisionReason;
    private Long decidedById;

    @NotAudited
    @Formula("account_name(decided_by_id)")
    private String decidedBy;

    private LocalDate decidedOn;

    protected Mentor() {}

    Mentor(long educatorId, NewMentor wanted, LocalDate today) {
        this.educatorId = educatorId;
        state = MentorState.CANDIDATE;
        stateOn = today;
        change(wanted);
    }

    /** Takes over all fields of the form. */
    final void change(NewMentor wanted) {
        // an equal set is kept, or each saving would count as a change
        if (!subjects.equals(wanted.subjects())) {
            subjects = EnumSet.noneOf(Subject.class);
            subjects.addAll(wanted.subjects());
        }
        if (!forms.equals(wanted.forms())) {
            forms = EnumSet.noneOf(MentoringForm.class);
            forms.addAll(wanted.forms());
        }
        topics = wanted.topics();
        difficulties = DifficultyText.ofCodes(wanted.difficulties());
        managerial = wanted.managerial();
        capacity = wanted.capacity();
        methodService = wanted.methodService();
        results = wanted.results();
        steadyResults = wanted.steadyResults();
        consentOn = wanted.consentOn();
        consentUntil = wanted.consentUntil();
        agreementNumber = wanted.agreementNumber();
        agreementOn = wanted.agreementOn();
        agreementUntil = wanted.agreementUntil();
        pay = wanted.pay();
        trainingNeeds = wanted.trainingNeeds();
        trainingPassed = wanted.trainingPassed();
    }

    public NewMentor details() {
        return new NewMentor(
                subjects,
                topics,
                DifficultyText.codes(difficulties),
                forms,
                managerial,
                capacity,
                methodService,
                results,
                steadyResults,
                consentOn,
                consentUntil,
                agreementNumber,
                agreementOn,
                agreementUntil,
                pay,
                trainingNeeds,
                trainingPassed);
    }

    /** Another profile of the same person: subjects and difficulties of both, gaps filled. */
    public void takeOver(NewMentor other) {
        change(details().with(other));
    }

    /** Takes off what was written about a person who asked to be forgotten. */
    public void forgetTexts(String gone) {
        topics = null;
        agreementNumber = null;
        pay = null;
        trainingNeeds = null;
        trainingPassed = null;
        decisionReason = decisionReason == null ? null : gone;
    }

    public void belongTo(long educator) {
        educatorId = educator;
    }

    void become(MentorState wanted, LocalDate day) {
        state = wanted;
        stateOn = day;
    }

    /** The leader decides otherwise than the rules. */
    void decide(boolean eligible, String reason, Long by, LocalDate day) {
        decided = eligible;
        decisionReason = reason;
        decidedById = by;
        decidedOn = day;
    }

    /** The rules alone count again. */
    void withdrawDecision() {
        decided = null;
        decisionReason = null;
        decidedById = null;
        decidedOn = null;
    }

    Long educatorId() {
        return educatorId;
    }

    public MentorState state() {
        return state;
    }

    LocalDate stateOn() {
        return stateOn;
    }

    /**
     * The fields in Russian, in the order of the card; a value may be {@code null}.
     *
     * @param titles of difficulties by code
     */
    public Map<String, String> facts(Map<String, String> titles) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Предметы", subjects.stream().sorted().map(Subject::title).collect(Collectors.joining(", ")));
        facts.put("Любимые темы", topics);
        facts.put(
                "С чем поможет",
                DifficultyText.codes(difficulties).stream()
                        .map(code -> titles.getOrDefault(code, code))
                        .collect(Collectors.joining(", ")));
        facts.put("Формы", forms.stream().sorted().map(MentoringForm::title).collect(Collectors.joining(", ")));
        facts.put("Управление школой", managerial ? "поможет" : null);
        facts.put("Мест", String.valueOf(capacity));
        facts.put("Специалист методической службы", methodService ? "да" : null);
        facts.put("Результаты учеников", results == null ? null : results.title());
        facts.put("Стабильно высокие результаты учеников", steadyResults.title());
        facts.put("Согласие", Day.of(consentOn));
        facts.put("Согласие до", Day.of(consentUntil));
        facts.put("Номер соглашения", agreementNumber);
        facts.put("Дата соглашения", Day.of(agreementOn));
        facts.put("Соглашение до", Day.of(agreementUntil));
        facts.put("Оплата", pay);
        facts.put("Чему учиться", trainingNeeds);
        facts.put("Чему научился", trainingPassed);
        facts.put("Состояние", state.title() + " с " + Day.of(stateOn));
        facts.put("Решение о допуске", decided == null ? null : decided ? "допущен" : "не допущен");
        facts.put("Основание решения", decisionReason);
        return facts;
    }
}
