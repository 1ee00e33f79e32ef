package ru.mentorcentre.assessment.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.profile.WelfareRules;
import ru.mentorcentre.school.RiskZone;

/** One rule of a run in words, as it was then. */
public record RuleDescription(String title, String value) {

    private static final String OFF = "критерий выключен";

    public static List<RuleDescription> of(AssessmentRules rules) {
        List<RuleDescription> lines = new ArrayList<>();
        lines.add(
                new RuleDescription("Уровень ИОР", rules.levels().levelSource().title()));
        lines.add(
                new RuleDescription("Квартили", rules.levels().quartileMethod().title()));
        types(rules.types(), lines);
        risks(rules.risks(), lines);
        return lines;
    }

    /** Those of a run; what a ready ИСБШ is says the centre, not the region. */
    static List<RuleDescription> of(RunView run) {
        List<RuleDescription> lines = of(run.basis().rules());
        if (!run.regional()) {
            welfare(run.basis().rules().welfare(), lines);
        }
        return lines;
    }

    private static void types(TypeRules types, List<RuleDescription> lines) {
        lines.add(new RuleDescription("Граница типа", types.typeRule().title()));
        if (types.typeRule() == TypeRule.FIXED) {
            lines.add(new RuleDescription(
                    "Пороги ИОР и ИСБШ", number(types.fixedResults()) + " и " + number(types.fixedWelfare())));
        }
        lines.add(new RuleDescription("Ровно на границе", types.typeTie().title()));
        lines.add(new RuleDescription("Возраст ИСБШ, лет", "не больше " + types.welfareMaxAge()));
    }

    private static void welfare(WelfareRules welfare, List<RuleDescription> lines) {
        lines.add(new RuleDescription("ИСБШ при импорте", welfare.direction().title()));
        if (!welfare.author().isEmpty()) {
            lines.add(new RuleDescription("Кто рассчитал ИСБШ", welfare.author()));
        }
    }

    private static void risks(RiskRules risks, List<RuleDescription> lines) {
        lines.add(new RuleDescription(
                RiskZone.INSTABILITY.title(),
                risks.instability() ? risks.instabilityBase().title() : OFF));
        lines.add(new RuleDescription(
                RiskZone.EXAM_DIVERGENCE.title(),
                risks.examDivergence()
                        ? risks.examMetric().title() + ", в " + number(risks.examRatio()) + " раза и более"
                        : OFF));
        lines.add(new RuleDescription(
                RiskZone.PART_TIME_STUDY.title(),
                risks.partTimeStudy() ? risks.partTimePopulation().title() : OFF));
        lines.add(new RuleDescription(
                RiskZone.ADVANCED_BELOW_MEAN.title(),
                risks.advancedBelowMean() ? risks.advancedBase().title() : OFF));
    }

    private static String number(BigDecimal value) {
        return NumberText.plain(value);
    }
}
