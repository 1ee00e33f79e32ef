package ru.mentorcentre.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.Line;

/** A professional activity as it is typed. */
class ActivityForm {

    @NotNull(message = "Укажите год")
    @Min(1990)
    @Max(2100)
    private Integer activityYear;

    @NotNull(message = "Выберите, что это было")
    private ActivityKind activity;

    @NotNull(message = "Выберите уровень")
    private ActivityLevel level;

    @NotBlank(message = "Укажите название")
    @Size(max = 300)
    private String title;

    Activity of(long educatorId) {
        return new Activity(educatorId, activityYear, activity, level, Line.of(title));
    }

    public Integer getActivityYear() {
        return activityYear;
    }

    public void setActivityYear(Integer activityYear) {
        this.activityYear = activityYear;
    }

    public ActivityKind getActivity() {
        return activity;
    }

    public void setActivity(ActivityKind activity) {
        this.activity = activity;
    }

    public ActivityLevel getLevel() {
        return level;
    }

    public void setLevel(ActivityLevel level) {
        this.level = level;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
