package ru.mentorcentre.municipality;

import static ru.mentorcentre.municipality.SettingGroup.CENTRE;
import static ru.mentorcentre.municipality.SettingGroup.MENTORING;
import static ru.mentorcentre.municipality.SettingGroup.SATISFACTION;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The questions about the centre's practice: A11–A17 of domain §17 and the lower rows of the table of §0. */
final class PracticeSettings {

    private PracticeSettings() {}

    static List<Setting> all() {
        return List.of(
                new Setting(
                        MENTORING,
                        "mentor_types",
                        "Откуда наставники",
                        "наше решение: положение Кореновского района (п. 3.2) и программа Миллеровского района говорят разное",
                        ChoicesAnswer.of(
                                MentorSource.values(),
                                "Подбор предлагает наставников только отсюда; назначить другого можно, указав причину."),
                        profile -> names(profile.mentoring().mentorSources())),
                new Setting(
                        MENTORING,
                        "mentees",
                        "Кого сопровождают",
                        "Кореновский район: команды; Миллеровский район: учителей, местами — команды",
                        ChoicesAnswer.of(MenteeGroup.values(), "От них принимаются запросы на наставника."),
                        profile -> names(profile.mentoring().mentees())),
                new Setting(
                        MENTORING,
                        "young_years",
                        "Молодой специалист: лет работы",
                        "наше решение вслед за программой Асиновского района: 0–3 года",
                        NumberAnswer.whole(
                                1,
                                5,
                                "Молодым считается тот, кто работает после выпуска не больше стольких полных лет."),
                        profile -> String.valueOf(profile.mentoring().youngYears())),
                new Setting(
                        MENTORING,
                        "one_mentor",
                        "Один наставник в одно время",
                        "наше решение: документы об этом молчат",
                        ChoiceAnswer.yesNo(
                                "У наставляемого одновременно один наставник. Группы, сетевые площадки и флеш-встречи не в счёт.",
                                "У наставляемого может быть несколько наставников сразу."),
                        profile -> String.valueOf(profile.mentoring().oneMentor())),
                new Setting(
                        MENTORING,
                        "health.early_days",
                        "Рано судить о паре: дней с начала",
                        "наше решение: документы об этом молчат",
                        NumberAnswer.whole(1, 90, "Пока пара моложе и встреч не было, она в состоянии «рано судить»."),
                        profile -> String.valueOf(profile.health().earlyDays())),
                new Setting(
                        MENTORING,
                        "health.contact_days",
                        "Без встречи: дней",
                        "наше решение: документы об этом молчат",
                        NumberAnswer.whole(
                                7,
                                180,
                                "Если последняя встреча была раньше и новая не назначена, паре «нужен контакт»."),
                        profile -> String.valueOf(profile.health().contactDays())),
                new Setting(
                        MENTORING,
                        "health.grace_days",
                        "Назначенная встреча не записана: дней",
                        "наше решение: документы об этом молчат",
                        NumberAnswer.whole(
                                0,
                                60,
                                "Столько ждём записи о встрече, на которую договорились; потом паре «нужен контакт»."),
                        profile -> String.valueOf(profile.health().graceDays())),
                new Setting(
                        MENTORING,
                        "health.plan_days",
                        "Просрочен пункт плана: дней",
                        "наше решение: документы об этом молчат",
                        NumberAnswer.whole(
                                0, 180, "Столько терпит невыполненный пункт плана пары; потом паре «нужен контакт»."),
                        profile -> String.valueOf(profile.health().planDays())),
                new Setting(
                        CENTRE,
                        "directions",
                        "Направления работы",
                        "Кореновский район: оба; Миллеровский район: сопровождение",
                        ChoicesAnswer.of(Direction.values(), "По этим направлениям строится план центра."),
                        profile -> names(profile.centre().directions())),
                new Setting(
                        CENTRE,
                        "named_types",
                        "Какие типы школ называют документы",
                        "Кореновский район: все четыре; Миллеровский район: «эффективные»",
                        ChoiceAnswer.of(NamedTypes.values()),
                        profile -> profile.centre().namedTypes().name()),
                new Setting(
                        CENTRE,
                        "centre_curator",
                        "Кто куратор центра",
                        "Кореновский район: ИРО; Миллеровский район: методическая служба",
                        ChoiceAnswer.of(CentreCurator.values()),
                        profile -> profile.centre().curator().name()),
                new Setting(
                        CENTRE,
                        "moderator",
                        "Есть модератор ресурса",
                        "Кореновский район: есть; Миллеровский район его не называет",
                        ChoiceAnswer.yesNo(
                                "В составе центра есть модератор информационного ресурса.",
                                "Отдельного модератора нет: материалы публикуют методисты и руководитель."),
                        profile -> String.valueOf(profile.centre().moderator())),
                new Setting(
                        CENTRE,
                        "plan.context",
                        "Месяц без года в плане",
                        "наше решение; в Кореновском районе год календарный, в Миллеровском — учебный",
                        ChoiceAnswer.of(PlanContext.values()),
                        profile -> profile.centre().planContext().name()),
                new Setting(
                        CENTRE,
                        "required_courses",
                        "Сколько курсов обязан пройти резервист",
                        "наше решение: положение Кореновского района (п. 5.5.3) называет три курса, но не говорит, все ли обязательны",
                        NumberAnswer.whole(
                                1,
                                3,
                                "Из трёх: «Государственное и муниципальное управление», «Менеджмент», «Управление персоналом»."),
                        profile -> String.valueOf(profile.centre().requiredCourses())),
                new Setting(
                        CENTRE,
                        "consent.days",
                        "Согласие скоро кончается: дней",
                        "наше решение: документы об этом молчат",
                        NumberAnswer.whole(
                                1, 365, "За столько дней до конца согласие попадает в список «скоро кончается»."),
                        profile -> String.valueOf(profile.centre().consentDays())),
                new Setting(
                        SATISFACTION,
                        "sat_source",
                        "Что показывает удовлетворённость",
                        "наше решение; в программе Миллеровского района — не менее 85 %",
                        ChoiceAnswer.of(SatisfactionSource.values()),
                        profile -> profile.satisfaction().source().name()),
                new Setting(
                        SATISFACTION,
                        "sat_base",
                        "От кого берётся доля",
                        "наше решение: положения об этом молчат",
                        ChoiceAnswer.of(SatisfactionBase.values()),
                        profile -> profile.satisfaction().base().name()),
                new Setting(
                        SATISFACTION,
                        "satisfied_min",
                        "С какой оценки участник доволен",
                        "наше решение: положения об этом молчат",
                        NumberAnswer.whole(1, 10, "По шкале от 1 до 10; для строк «Довольны…» сводной формы."),
                        profile -> String.valueOf(profile.satisfaction().satisfiedMin())));
    }

    private static String names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted((a, b) -> a.ordinal() - b.ordinal())
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
