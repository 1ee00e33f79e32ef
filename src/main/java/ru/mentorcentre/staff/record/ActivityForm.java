package ru.mentorcentre.staff.record;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;

/** A professional activity as it is typed. */
class ActivityForm {

    @NotNull(message = "Укажите год")
    @Min(1990)
    @Max(2100)
    public Integer activityYear;

    @NotNull(message = "Выберите, что это было")
    public ActivityKind activity;

    @NotNull(message = "Выберите уровень")
    public ActivityLevel level;

    @NotBlank(message = "Укажите название")
    @Size(max = 300)
    public String title;

    Activity of(long educatorId) {
        return new Activity(educatorId, activityYear, activity, level, TypedText.line(title));
    }
}
