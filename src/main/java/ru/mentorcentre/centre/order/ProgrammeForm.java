package ru.mentorcentre.centre.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.centre.NewProgramme;
import ru.mentorcentre.centre.Programme;
import ru.mentorcentre.shared.web.TypedText;

/** A programme as it is typed. */
class ProgrammeForm {

    public int version;

    @NotBlank(message = "Укажите название программы")
    @Size(max = 300)
    public String name;

    @NotBlank(message = "Напишите цель программы")
    @Size(max = 2000)
    public String goal;

    @NotNull(message = "Укажите первый год")
    @Min(2000)
    @Max(2100)
    public Integer firstYear;

    @NotNull(message = "Укажите последний год")
    @Min(2000)
    @Max(2100)
    public Integer lastYear;

    public Long orderId;

    static ProgrammeForm of(Programme programme) {
        ProgrammeForm form = new ProgrammeForm();
        form.version = programme.getVersion();
        form.name = programme.name();
        form.goal = programme.goal();
        form.firstYear = programme.firstYear();
        form.lastYear = programme.lastYear();
        form.orderId = programme.orderId();
        return form;
    }

    NewProgramme programme() {
        return new NewProgramme(TypedText.line(name), goal.strip(), firstYear, lastYear, orderId);
    }

    /** The end does not come before the beginning. */
    void refuseBackwards(BindingResult errors) {
        if (firstYear != null && lastYear != null && lastYear < firstYear) {
            errors.rejectValue("lastYear", "backwards", "Не раньше первого года");
        }
    }
}
