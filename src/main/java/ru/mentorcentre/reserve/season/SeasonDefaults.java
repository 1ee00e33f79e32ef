package ru.mentorcentre.reserve.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;

/** What a season begins with where there was none before: the catalogue of domain §8.2, the months of a school year. */
final class SeasonDefaults {

    private static final int DAYS_OF_PHASE = 28;

    private SeasonDefaults() {}

    static List<RequirementInfo> requirements() {
        return List.of(
                new RequirementInfo("experience_years", "Стаж работы", RequirementKind.YEARS, 5, true),
                new RequirementInfo(RequirementInfo.AGE, "Возраст", RequirementKind.YEARS, null, false),
                new RequirementInfo("promotions", "Продвижение по службе", RequirementKind.TEXT, null, false),
                new RequirementInfo("position", "Нынешняя должность", RequirementKind.TEXT, null, false),
                new RequirementInfo("higher_education", "Высшее образование", RequirementKind.YES_NO, null, false),
                new RequirementInfo("portfolio", "Портфолио приложено", RequirementKind.YES_NO, null, true),
                new RequirementInfo(
                        "reference", "Есть характеристика с ходатайством школы", RequirementKind.YES_NO, null, true),
                new RequirementInfo(
                        "consent", "Есть согласие на обработку данных", RequirementKind.YES_NO, null, true));
    }

    static List<QualityInfo> qualities() {
        return List.of(
                new QualityInfo("responsibility", "Ответственность", 1),
                new QualityInfo("leadership", "Умение вести за собой", 1),
                new QualityInfo("teamwork", "Умение работать в команде", 1),
                new QualityInfo("communication", "Умение договариваться", 1),
                new QualityInfo("organisation", "Организованность", 1),
                new QualityInfo("initiative", "Инициативность", 1),
                new QualityInfo("decision_making", "Умение принимать решения", 1),
                new QualityInfo("stress_resistance", "Устойчивость к стрессу", 1),
                new QualityInfo("learning", "Готовность учиться", 1),
                new QualityInfo("career_drive", "Желание расти как руководитель", 1));
    }

    /** One after the other, four weeks each, the training half a year. */
    static List<PhaseDays> phases(LocalDate first) {
        List<PhaseDays> phases = new ArrayList<>();
        LocalDate day = first;
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate last = phase == ReservePhase.TRAINING ? day.plusMonths(6) : day.plusDays(DAYS_OF_PHASE - 1);
            phases.add(new PhaseDays(phase, day, last));
            day = last.plusDays(1);
        }
        return phases;
    }
}
