package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;

/** How the centre itself is arranged (domain §0 table, A13, A15). */
@RuleQuestion.Group(SettingGroup.CENTRE)
public record CentreRules(
        @RuleQuestion(
                key = "directions",
                title = "Направления работы",
                clause = "Кореновский район: оба; Миллеровский район: сопровождение",
                effect = "По этим направлениям строится план центра.")
        Set<MentoringDirection> directions,

        @RuleQuestion(
                key = "named_types",
                title = "Какие типы школ называют документы",
                clause = "Кореновский район: все четыре; Миллеровский район: «эффективные»")
        NamedSchoolTypes namedTypes,

        @RuleQuestion(
                key = "centre_curator",
                title = "Кто куратор центра",
                clause = "Кореновский район: ИРО; Миллеровский район: методическая служба")
        CentreCurator curator,

        @RuleQuestion(
                key = "moderator",
                title = "Есть модератор ресурса",
                clause = "Кореновский район: есть; Миллеровский район его не называет",
                yes = "В составе центра есть модератор информационного ресурса.",
                no = "Отдельного модератора нет: материалы публикуют методисты и руководитель.")
        boolean moderator,

        @RuleQuestion(
                key = "plan.context",
                title = "Месяц без года в плане",
                clause = "наше решение; в Кореновском районе год календарный, в Миллеровском — учебный")
        PlanContext planContext,

        @RuleQuestion(
                key = "required_courses",
                title = "Сколько курсов обязан пройти резервист",
                clause =
                        "наше решение: положение Кореновского района (п. 5.5.3) называет три курса, но не говорит, все ли обязательны",
                effect =
                        "Из трёх: «Государственное и муниципальное управление», «Менеджмент», «Управление персоналом».")
        @Min(1)
        @Max(3)
        int requiredCourses,

        @RuleQuestion(
                key = "consent.days",
                title = "Согласие скоро кончается: дней",
                clause = RuleQuestion.DOCUMENTS_SILENT,
                effect = "За столько дней до конца согласие попадает в список «скоро кончается».")
        @Min(1)
        @Max(365)
        int consentDays) {

    public CentreRules {
        directions = Set.copyOf(directions);
        requireNonNull(namedTypes);
        requireNonNull(curator);
        requireNonNull(planContext);
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("A centre works on something");
        }
        if (requiredCourses < 1 || requiredCourses > 3) {
            throw new IllegalArgumentException("Obligatory courses out of 1..3: " + requiredCourses);
        }
        if (consentDays < 1 || consentDays > 365) {
            throw new IllegalArgumentException("Days ahead of the end of a consent out of 1..365: " + consentDays);
        }
    }

    /** The default: both directions, all types, curator of the institute, a moderator, school year, all three courses, 30 days. */
    public static CentreRules defaults() {
        return new CentreRules(
                Set.of(MentoringDirection.values()),
                NamedSchoolTypes.ALL,
                CentreCurator.REGIONAL_INSTITUTE,
                true,
                PlanContext.SCHOOL_YEAR,
                3,
                30);
    }

    /** Who the curator of the centre is (куратор МНЦ; domain §0 table). */
    public enum CentreCurator implements RuleOption {
        @OptionText(
                title = "специалист ИРО",
                effect = "Куратора центра назначает ректор регионального института своим приказом.")
        REGIONAL_INSTITUTE,
        @OptionText(
                title = "методист муниципальной методической службы",
                effect = "Куратора центра назначает руководитель методической службы своим приказом.")
        METHOD_SERVICE
    }

    /** What the centre works on (domain §0 table). */
    public enum MentoringDirection implements RuleOption {
        @OptionText(title = "сопровождение ШНОР и ШССУ", effect = "Центр ведёт школы, которым нужна поддержка.")
        SUPPORT,
        @OptionText(title = "управленческий резерв", effect = "Центр ведёт школу кадрового управленческого резерва.")
        RESERVE
    }

    /** Which of the four school types the centre's documents name (domain §0 table). */
    public enum NamedSchoolTypes implements RuleOption {
        @OptionText(
                title = "все четыре",
                effect = "Документы центра называют эффективные, резильентные, неэффективные и несправляющиеся школы.")
        ALL,
        @OptionText(
                title = "только «эффективная»",
                effect =
                        "Расчёт по-прежнему находит все четыре типа, но документы центра называют только эффективные школы.")
        EFFECTIVE_ONLY
    }

    /** How a month without a year is read in a plan: {@code plan.context} (domain §10.2, A15). */
    public enum PlanContext implements RuleOption {
        @OptionText(
                title = "учебный год",
                effect = "«Октябрь» и «март» в плане 2025/26 — это октябрь 2025 и март 2026 года.")
        SCHOOL_YEAR,
        @OptionText(
                title = "календарный год",
                effect = "«Март» и «октябрь» в плане 2026 года — это март и октябрь 2026 года.")
        CALENDAR_YEAR
    }
}
