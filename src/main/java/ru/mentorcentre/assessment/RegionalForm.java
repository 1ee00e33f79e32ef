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
    private Integer year;

    @NotBlank(message = "Выберите регион")
    private String region;

    @NotNull(message = "Выберите границу типа")
    private TypeRule typeRule = TypeRule.MEDIAN;

    @NotNull(message = "Выберите, откуда уровень")
    private LevelSource levelSource = LevelSource.COMPUTED;

    @NotNull(message = "Выберите способ")
    private QuartileMethod quartileMethod = QuartileMethod.TYPE_7;

    @NotNull(message = "Выберите признаки риска")
    private RiskCriteria criteria = RiskCriteria.FOUR;

    RegionalOrder order() {
        return new RegionalOrder(
                region,
                year,
                AssessmentRules.defaults()
                        .with(new LevelRules(levelSource, quartileMethod))
                        .with(TypeRules.of(typeRule, TieRule.LOW))
                        .with(criteria.rules()));
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public TypeRule getTypeRule() {
        return typeRule;
    }

    public void setTypeRule(TypeRule typeRule) {
        this.typeRule = typeRule;
    }

    public LevelSource getLevelSource() {
        return levelSource;
    }

    public void setLevelSource(LevelSource levelSource) {
        this.levelSource = levelSource;
    }

    public QuartileMethod getQuartileMethod() {
        return quartileMethod;
    }

    public void setQuartileMethod(QuartileMethod quartileMethod) {
        this.quartileMethod = quartileMethod;
    }

    public RiskCriteria getCriteria() {
        return criteria;
    }

    public void setCriteria(RiskCriteria criteria) {
        this.criteria = criteria;
    }
}
