package ru.mentorcentre.assessment.region;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.LevelRules;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;

/** The form that starts a regional assessment; filled with the defaults. */
class RegionalForm {

    @NotNull(message = "Выберите год")
    @Min(2000)
    @Max(2100)
    public Integer year;

    @NotBlank(message = "Выберите регион")
    public String region;

    @NotNull(message = "Выберите границу типа")
    public TypeRule typeRule = TypeRule.MEDIAN;

    @NotNull(message = "Выберите, откуда уровень")
    public LevelSource levelSource = LevelSource.COMPUTED;

    @NotNull(message = "Выберите способ")
    public QuartileMethod quartileMethod = QuartileMethod.TYPE_7;

    @NotNull(message = "Выберите признаки риска")
    public RiskCriteria criteria = RiskCriteria.FOUR;

    RegionalRunRequest order() {
        return new RegionalRunRequest(
                region,
                year,
                AssessmentRules.defaults()
                        .with(new LevelRules(levelSource, quartileMethod))
                        .with(TypeRules.of(typeRule, TieRule.LOW))
                        .with(criteria.rules()));
    }
}
