package ru.mentorcentre.assessment.method;

import java.math.BigDecimal;
import java.util.List;
import ru.mentorcentre.assessment.rules.IndicatorScale;
import ru.mentorcentre.profile.IndexRules.Normalisation;

/**
 * A set of indicators of ИОР to begin with (domain §1.7). An example of ours, in no source: a region's own method has to
 * replace it. There is none for ИСБШ, whose weights only a regression over many schools can give (§2.3).
 */
final class SuggestedMethod {

    private SuggestedMethod() {}

    static MethodDefinition of(int year) {
        return new MethodDefinition(
                year,
                MethodKind.RESULTS,
                null,
                Normalisation.MINMAX,
                "Пример программы, замените методикой региона",
                true,
                List.of(
                        line(
                                "ege_rus",
                                "ЕГЭ, русский язык, средний балл",
                                "0.15",
                                false,
                                IndicatorScale.SCORE,
                                Exam.GIA),
                        line("ege_mat", "ЕГЭ, математика, средний балл", "0.15", false, IndicatorScale.SCORE, Exam.GIA),
                        line(
                                "oge_rus",
                                "ОГЭ, русский язык, средняя отметка",
                                "0.15",
                                false,
                                IndicatorScale.MARK,
                                Exam.GIA),
                        line(
                                "oge_mat",
                                "ОГЭ, математика, средняя отметка",
                                "0.15",
                                false,
                                IndicatorScale.MARK,
                                Exam.GIA),
                        line("vpr_kach", "ВПР, доля «4» и «5»", "0.20", false, IndicatorScale.SHARE, Exam.VPR),
                        line(
                                "gia_fail",
                                "ГИА, доля не преодолевших порог",
                                "0.20",
                                true,
                                IndicatorScale.SHARE,
                                Exam.GIA)));
    }

    private static IndicatorDefinition line(
            String code, String title, String weight, boolean inverse, IndicatorScale scale, Exam exam) {
        return new IndicatorDefinition(code, title, new BigDecimal(weight), inverse, scale, exam);
    }
}
