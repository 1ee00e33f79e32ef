package ru.mentorcentre.municipality;

import static ru.mentorcentre.municipality.SettingGroup.CENTRE;
import static ru.mentorcentre.municipality.SettingGroup.MENTORING;
import static ru.mentorcentre.municipality.SettingGroup.SATISFACTION;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ru.mentorcentre.municipality.Answer.Many;
import ru.mentorcentre.municipality.Answer.Numeric;
import ru.mentorcentre.municipality.Answer.One;

/** The questions about the centre's practice: A11–A17 of domain §17 and the lower rows of the table of §0. */
final class PracticeSettings {

    private PracticeSettings() {}

    static List<Setting> all() {
        return List.of(
                new Setting(
                        MENTORING,
                        "mentor_types",
                        "Откуда наставники",
                        "решение A16; С002 п. 3.2, С004",
                        Many.of(
                                MentorSource.values(),
                                "Подбор предлагает наставников только отсюда; назначить другого можно, указав причину."),
                        profile -> names(profile.mentoring().mentorSources())),
                new Setting(
                        MENTORING,
                        "mentees",
                        "Кого сопровождают",
                        "С002: команды; С004: учителей, местами — команды",
                        Many.of(MenteeGroup.values(), "От них принимаются запросы на наставника."),
                        profile -> names(profile.mentoring().mentees())),
                new Setting(
                        MENTORING,
                        "young_years",
                        "Молодой специалист: лет работы",
                        "решение A17; С003: 0–3 года",
                        Numeric.whole(
                                1,
                                5,
                                "Молодым считается тот, кто работает после выпуска не больше стольких полных лет."),
                        profile -> String.valueOf(profile.mentoring().youngYears())),
                new Setting(
                        CENTRE,
                        "directions",
                        "Направления работы",
                        "С002: оба; С004: сопровождение",
                        Many.of(Direction.values(), "По этим направлениям строится план центра."),
                        profile -> names(profile.centre().directions())),
                new Setting(
                        CENTRE,
                        "named_types",
                        "Какие типы школ называют документы",
                        "С002: все четыре; С004: «эффективные»",
                        One.of(NamedTypes.values()),
                        profile -> profile.centre().namedTypes().name()),
                new Setting(
                        CENTRE,
                        "centre_curator",
                        "Кто куратор центра",
                        "С002: ИРО; С004: методическая служба",
                        One.of(CentreCurator.values()),
                        profile -> profile.centre().curator().name()),
                new Setting(
                        CENTRE,
                        "moderator",
                        "Есть модератор ресурса",
                        "С002: есть; С004 не называет",
                        One.yesNo(
                                "В составе центра есть модератор информационного ресурса.",
                                "Отдельного модератора нет: материалы публикуют методисты и руководитель."),
                        profile -> String.valueOf(profile.centre().moderator())),
                new Setting(
                        CENTRE,
                        "plan.context",
                        "Месяц без года в плане",
                        "решение A15; С002: календарный, С004: учебный",
                        One.of(PlanContext.values()),
                        profile -> profile.centre().planContext().name()),
                new Setting(
                        CENTRE,
                        "required_courses",
                        "Сколько курсов обязан пройти резервист",
                        "решение A13; С002 п. 5.5.3",
                        Numeric.whole(
                                1,
                                3,
                                "Из трёх: «Государственное и муниципальное управление», «Менеджмент», «Управление персоналом»."),
                        profile -> String.valueOf(profile.centre().requiredCourses())),
                new Setting(
                        SATISFACTION,
                        "sat_source",
                        "Что показывает удовлетворённость",
                        "решение A11; С004: не менее 85 %",
                        One.of(SatisfactionSource.values()),
                        profile -> profile.satisfaction().source().name()),
                new Setting(
                        SATISFACTION,
                        "sat_base",
                        "От кого берётся доля",
                        "решение A11",
                        One.of(SatisfactionBase.values()),
                        profile -> profile.satisfaction().base().name()),
                new Setting(
                        SATISFACTION,
                        "satisfied_min",
                        "С какой оценки участник доволен",
                        "решение A12",
                        Numeric.whole(1, 10, "По шкале от 1 до 10; для строк «Довольны…» сводной формы."),
                        profile -> String.valueOf(profile.satisfaction().satisfiedMin())));
    }

    private static String names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted((a, b) -> a.ordinal() - b.ordinal())
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
