package ru.mentorcentre.reserve.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.shared.web.PhoneText;
import ru.mentorcentre.shared.web.TypedText;

/** An application as it is typed. */
class ApplicationForm {

    static final int SHORT = 2000;
    static final int LONG = 4000;

    public int version;

    @NotNull(message = "Выберите сезон")
    public Long seasonId;

    @NotNull(message = "Выберите педагога")
    public Long educatorId;

    @NotBlank(message = "Укажите должность")
    @Size(max = 200)
    public String position;

    @Min(value = 0, message = "От 0 до 70 лет")
    @Max(value = 70, message = "От 0 до 70 лет")
    public Integer serviceYears;

    public LocalDate birthDate;

    public boolean higherEducation;

    @Size(max = SHORT)
    public String promotions;

    @Size(max = LONG)
    public String experience;

    @Size(max = LONG)
    public String qualities;

    @Size(max = SHORT)
    public String career;

    @Size(max = SHORT)
    public String other;

    @PhoneText
    public String phone;

    @Size(max = 200)
    @Email(message = "Проверьте адрес почты")
    public String email;

    public Relocation relocation;

    static ApplicationForm of(ApplicationInfo application) {
        ApplicationForm form = new ApplicationForm();
        form.version = application.version();
        form.seasonId = application.seasonId();
        form.educatorId = application.educatorId() == null ? 0L : application.educatorId();
        NewApplication content = application.content();
        form.position = content.position();
        form.serviceYears = content.serviceYears();
        form.birthDate = content.birthDate();
        form.higherEducation = content.higherEducation();
        form.promotions = content.promotions();
        form.experience = content.experience();
        form.qualities = content.qualities();
        form.career = content.career();
        form.other = content.other();
        form.phone = content.phone();
        form.email = content.email();
        form.relocation = content.relocation();
        return form;
    }

    /**
     * Fills what is empty from the card; what somebody has written stays as it is.
     *
     * @return where it came from, by field
     */
    Map<String, String> fill(NewApplication card) {
        Map<String, String> sources = new LinkedHashMap<>();
        position = filled("position", position, card.position(), "Из карточки педагога", sources);
        serviceYears = filled("serviceYears", serviceYears, card.serviceYears(), "Из карточки: полных лет", sources);
        promotions = filled("promotions", promotions, card.promotions(), "Из карточки: прежние школы", sources);
        experience = filled(
                "experience",
                experience,
                card.experience(),
                "Из карточки: категория, результаты учеников, пары, где был наставником",
                sources);
        other = filled("other", other, card.other(), "Из карточки: курсы, конкурсы, публикации и другое", sources);
        return sources;
    }

    private static <T> T filled(String field, T typed, T known, String source, Map<String, String> sources) {
        if (known == null || typed != null && !typed.toString().isBlank()) {
            return typed;
        }
        sources.put(field, source);
        return known;
    }

    /** A candidate is of age, and no older than anybody who works. */
    void refuseImpossibleAge(LocalDate today, BindingResult errors) {
        if (birthDate != null
                && (birthDate.isAfter(today.minusYears(18)) || birthDate.isBefore(today.minusYears(90)))) {
            errors.rejectValue("birthDate", "impossible", "Проверьте дату рождения: возраст от 18 до 90 лет");
        }
    }

    NewApplication application() {
        return new NewApplication(
                TypedText.line(position),
                serviceYears,
                birthDate,
                higherEducation,
                TypedText.paragraphs(promotions),
                TypedText.paragraphs(experience),
                TypedText.paragraphs(qualities),
                TypedText.paragraphs(career),
                TypedText.paragraphs(other),
                TypedText.line(phone),
                TypedText.line(email),
                relocation);
    }
}
