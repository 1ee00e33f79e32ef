package ru.mentorcentre.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import ru.mentorcentre.municipality.AssessmentRules;
import ru.mentorcentre.municipality.LevelRules;
import ru.mentorcentre.municipality.LevelSource;
import ru.mentorcentre.municipality.QuartileMethod;
import ru.mentorcentre.municipality.TieRule;
import ru.mentorcentre.municipality.TypeRule;
import ru.mentorcentre.municipality.TypeRules;

/** The form that starts a regional assessment; filled with the defaults. */
class RegionalForm {

    @NotNull(message = "Выберите год")
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

    RegionalOrder order() {
        return new RegionalOrder(
                region,
                year,
                AssessmentRules.defaults()
                        .with(new LevelRules(levelSource, quartileMethod))
                        .with(TypeRules.of(typeRule, TieRule.LOW))
                        .with(criteria.rules()));
    }
}
