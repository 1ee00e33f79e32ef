package ru.mentorcentre.mentoring.mentor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Subject;

/** The profile of a mentor as it is typed. */
class MentorForm {

    public int version;
    public Long schoolId;
    public Long educatorId;
    public Set<Subject> subjects = EnumSet.noneOf(Subject.class);

    @Size(max = 1000)
    public String topics;

    public List<String> difficulties = new ArrayList<>();
    public Set<MentoringForm> forms = EnumSet.noneOf(MentoringForm.class);
    public boolean managerial;

    @NotNull(message = "Укажите, сколько наставляемых возьмёт сразу")
    @Min(value = 1, message = "Хотя бы один")
    @Max(value = NewMentor.MOST, message = "Не больше 10")
    public Integer capacity = 1;

    public boolean methodService;
    public ResultsLevel results;
    public SteadyResults steadyResults;

    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate consentOn;

    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate consentUntil;

    @Size(max = 100)
    public String agreementNumber;

    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate agreementOn;

    @DateTimeFormat(iso = ISO.DATE)
    @SensibleDay
    public LocalDate agreementUntil;

    @Size(max = 200)
    public String pay;

    @Size(max = 1000)
    public String trainingNeeds;

    @Size(max = 1000)
    public String trainingPassed;

    static MentorForm of(NewMentor stored, int version) {
        MentorForm form = new MentorForm();
        form.version = version;
        form.subjects = stored.subjects();
        form.topics = stored.topics();
        form.difficulties = stored.difficulties();
        form.forms = stored.forms();
        form.managerial = stored.managerial();
        form.capacity = stored.capacity();
        form.methodService = stored.methodService();
        form.results = stored.results();
        form.steadyResults = SteadyResults.of(stored.steadyResults());
        form.consentOn = stored.consentOn();
        form.consentUntil = stored.consentUntil();
        form.agreementNumber = stored.agreementNumber();
        form.agreementOn = stored.agreementOn();
        form.agreementUntil = stored.agreementUntil();
        form.pay = stored.pay();
        form.trainingNeeds = stored.trainingNeeds();
        form.trainingPassed = stored.trainingPassed();
        return form;
    }

    /** The one an educator's card leads here with, and what that person teaches. */
    void startWith(EducatorInfo educator) {
        educatorId = educator.id();
        subjects = educator.subjects();
    }

    NewMentor mentor() {
        return new NewMentor(
                subjects == null ? Set.of() : subjects,
                text(topics),
                difficulties == null
                        ? List.of()
                        : difficulties.stream().distinct().toList(),
                forms == null ? Set.of() : forms,
                managerial,
                capacity,
                methodService,
                results,
                steadyResults == null ? Finding.INSUFFICIENT_DATA : steadyResults.finding(),
                consentOn,
                consentUntil,
                TypedText.line(agreementNumber),
                agreementOn,
                agreementUntil,
                TypedText.line(pay),
                text(trainingNeeds),
                text(trainingPassed));
    }

    /** Whether one of these difficulties is marked. */
    public boolean marks(List<Difficulty> group) {
        return difficulties != null && group.stream().map(Difficulty::code).anyMatch(difficulties::contains);
    }

    /** @param known codes of the catalogue */
    void check(BindingResult errors, Set<String> known, LocalDate today) {
        if (difficulties != null && !known.containsAll(difficulties)) {
            errors.rejectValue("difficulties", "unknown", "Такой трудности в справочнике нет");
        }
        if ((subjects == null || subjects.isEmpty()) && !managerial && !errors.hasFieldErrors("subjects")) {
            errors.rejectValue("subjects", "none", "Отметьте предметы или помощь в управлении школой");
        }
        if (agreementUntil != null && (agreementOn == null || agreementUntil.isBefore(agreementOn))) {
            errors.rejectValue(
                    "agreementUntil", "order", "Раньше дня, когда соглашение заключено, или его дата не указана");
        }
        if (consentOn != null && consentOn.isAfter(today)) {
            errors.rejectValue("consentOn", "future", "Этот день ещё не наступил");
        }
        if (consentUntil != null && consentOn == null) {
            errors.rejectValue("consentOn", "start", "Укажите, когда дано согласие");
        } else if (consentUntil != null && consentUntil.isBefore(consentOn)) {
            errors.rejectValue("consentUntil", "order", "Раньше дня, когда согласие дано");
        }
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
