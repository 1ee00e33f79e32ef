package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.municipality.AssessmentRules;
import ru.mentorcentre.municipality.RiskRules;
import ru.mentorcentre.municipality.TypeRule;
import ru.mentorcentre.municipality.TypeRules;
import ru.mentorcentre.municipality.WelfareRules;
import ru.mentorcentre.school.RiskZone;

/** One rule of a run in words, as it was then. */
record RuleLine(String title, String value) {

    private static final String OFF = "критерий выключен";

    static List<RuleLine> of(AssessmentRules rules) {
        List<RuleLine> lines = new ArrayList<>();
        lines.add(new RuleLine("Уровень ИОР", rules.levels().levelSource().title()));
        lines.add(new RuleLine("Квартили", rules.levels().quartileMethod().title()));
        types(rules.types(), lines);
        risks(rules.risks(), lines);
        return lines;
    }

    /** Those of a run; what a ready ИСБШ is says the centre, not the region. */
    static List<RuleLine> of(RunView run) {
        List<RuleLine> lines = of(run.basis().rules());
        if (!run.regional()) {
            welfare(run.basis().rules().welfare(), lines);
        }
        return lines;
    }

    private static void types(TypeRules types, List<RuleLine> lines) {
        lines.add(new RuleLine("Граница типа", types.typeRule().title()));
        if (types.typeRule() == TypeRule.FIXED) {
            lines.add(new RuleLine(
                    "Пороги ИОР и ИСБШ", number(types.fixedResults()) + " и " + number(types.fixedWelfare())));
        }
        lines.add(new RuleLine("Ровно на границе", types.typeTie().title()));
        lines.add(new RuleLine("Возраст ИСБШ, лет", "не больше " + types.welfareMaxAge()));
    }

    private static void welfare(WelfareRules welfare, List<RuleLine> lines) {
        lines.add(new RuleLine("ИСБШ при импорте", welfare.direction().title()));
        if (!welfare.author().isEmpty()) {
            lines.add(new RuleLine("Кто рассчитал ИСБШ", welfare.author()));
        }
    }

    private static void risks(RiskRules risks, List<RuleLine> lines) {
        lines.add(new RuleLine(
                RiskZone.INSTABILITY.title(),
                risks.instability() ? risks.instabilityBase().title() : OFF));
        lines.add(new RuleLine(
                RiskZone.EXAM_DIVERGENCE.title(),
                risks.examDivergence()
                        ? risks.examMetric().title() + ", в " + number(risks.examRatio()) + " раза и более"
                        : OFF));
        lines.add(new RuleLine(
                RiskZone.PART_TIME_STUDY.title(),
                risks.partTimeStudy() ? risks.partTimePopulation().title() : OFF));
        lines.add(new RuleLine(
                RiskZone.ADVANCED_BELOW_MEAN.title(),
                risks.advancedBelowMean() ? risks.advancedBase().title() : OFF));
    }

    private static String number(BigDecimal value) {
        return NumberText.plain(value);
    }
}
