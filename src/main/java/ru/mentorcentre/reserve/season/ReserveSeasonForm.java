package ru.mentorcentre.reserve.season;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** A season as it is typed. */
class ReserveSeasonForm {

    public int version;

    @NotBlank(message = "Назовите сезон")
    @Size(max = 200)
    public String title;

    @NotNull(message = "Укажите год")
    @Min(value = 2000, message = "Год от 2000 до 2100")
    @Max(value = 2100, message = "Год от 2000 до 2100")
    public Integer year;

    @NotNull(message = "Укажите, сколько мест")
    @Min(value = 1, message = "Мест от 1 до 500")
    @Max(value = 500, message = "Мест от 1 до 500")
    public Integer places;

    @NotNull(message = "От 1 до 3 курсов")
    @Min(value = 1, message = "От 1 до 3 курсов")
    @Max(value = 3, message = "От 1 до 3 курсов")
    public Integer requiredCourses = 3;

    @NotNull(message = "От 1 до 9 экспертов")
    @Min(value = 1, message = "От 1 до 9 экспертов")
    @Max(value = 9, message = "От 1 до 9 экспертов")
    public Integer experts = 2;

    /** Day of the first phase; only of a new season. */
    @SensibleDay
    public LocalDate firstDay;

    @Size(max = 4000)
    public String trainingProgramme;

    @SensibleDay
    public LocalDate trainingFrom;

    @SensibleDay
    public LocalDate trainingUntil;

    static ReserveSeasonForm of(ReserveSeasonInfo season) {
        ReserveSeasonForm form = new ReserveSeasonForm();
        form.version = season.version();
        form.title = season.title();
        form.year = season.year();
        form.places = season.places();
        form.requiredCourses = season.requiredCourses();
        form.experts = season.experts();
        form.trainingProgramme = season.trainingProgramme();
        form.trainingFrom = season.trainingFrom();
        form.trainingUntil = season.trainingUntil();
        return form;
    }

    void refuseBackwards(BindingResult errors) {
        if (trainingFrom != null && trainingUntil != null && trainingUntil.isBefore(trainingFrom)) {
            errors.rejectValue("trainingUntil", "backwards", "Не раньше начала");
        }
    }

    NewReserveSeason season() {
        return new NewReserveSeason(
                TypedText.line(title),
                year,
                places,
                requiredCourses,
                experts,
                TypedText.paragraphs(trainingProgramme),
                trainingFrom,
                trainingUntil);
    }
}
