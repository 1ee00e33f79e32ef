package ru.mentorcentre.municipality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers of a profile as they are stored and typed: key and text. What is missing or no longer understood counts as
 * the default, so that a profile outlives new and dropped settings.
 */
record ProfileValues(Map<String, String> values) {

    static ProfileValues of(CentreProfile profile) {
        return read(setting -> setting.value(profile));
    }

    /** Of what a form brought, right or wrong; a field it did not bring is empty. */
    static ProfileValues typed(Map<String, List<String>> parameters) {
        return read(setting -> setting.answer().stored(parameters.getOrDefault(setting.key(), List.of())));
    }

    /** Of what the database holds, mended with defaults. */
    static ProfileValues stored(Map<String, String> stored) {
        return read(setting -> {
            String value = stored.get(setting.key());
            return value == null || setting.answer().problem(value).isPresent()
                    ? setting.value(CentreProfile.defaults())
                    : value;
        });
    }

    private static ProfileValues read(java.util.function.Function<Setting, String> answer) {
        Map<String, String> values = new LinkedHashMap<>();
        Settings.ALL.forEach(setting -> values.put(setting.key(), answer.apply(setting)));
        return new ProfileValues(values);
    }

    String get(String key) {
        return values.get(key);
    }

    /** What is wrong, by key, in Russian; empty when the values make a profile. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Setting setting : Settings.ALL) {
            setting.answer().problem(get(setting.key())).ifPresent(problem -> problems.put(setting.key(), problem));
        }
        if (TypeRule.FIXED.name().equals(get("type_rule"))) {
            for (String threshold : List.of("type_fixed.results", "type_fixed.welfare")) {
                if (get(threshold).isEmpty()) {
                    problems.put(threshold, "Задайте порог: граница выбрана «заданные пороги»");
                }
            }
        }
        return problems;
    }

    /** The profile; the values must have no {@link #problems()}. */
    CentreProfile profile() {
        return new CentreProfile(assessment(), mentoring(), centre(), satisfaction(), health());
    }

    private AssessmentRules assessment() {
        return new AssessmentRules(
                new LevelRules(one(LevelSource.class, "level_source"), one(QuartileMethod.class, "quartile_method")),
                new TypeRules(
                        one(TypeRule.class, "type_rule"),
                        one(TieRule.class, "type_tie"),
                        decimal("type_fixed.results"),
                        decimal("type_fixed.welfare"),
                        whole("isbsh_max_age")),
                new RiskRules(
                        yes("instability"),
                        one(InstabilityBase.class, "instability.base"),
                        yes("exam_divergence"),
                        one(ExamMetric.class, "gia_vpr"),
                        decimal("gia_vpr.ratio"),
                        yes("evening"),
                        one(PartTimePopulation.class, "evening.population"),
                        yes("advanced"),
                        one(AdvancedBase.class, "advanced.base")),
                new IndexRules(one(Normalisation.class, "normalisation"), decimal("minimum_coverage")),
                new WelfareRules(one(WelfareDirection.class, "isbsh_direction"), get("isbsh_author")));
    }

    private MentoringRules mentoring() {
        return new MentoringRules(
                many(MentorSource.class, "mentor_types"),
                many(MenteeGroup.class, "mentees"),
                whole("young_years"),
                yes("one_mentor"));
    }

    private CentreRules centre() {
        return new CentreRules(
                many(Direction.class, "directions"),
                one(NamedTypes.class, "named_types"),
                one(CentreCurator.class, "centre_curator"),
                yes("moderator"),
                one(PlanContext.class, "plan.context"),
                whole("required_courses"),
                whole("consent.days"));
    }

    private HealthRules health() {
        return new HealthRules(
                whole("health.early_days"),
                whole("health.contact_days"),
                whole("health.grace_days"),
                whole("health.plan_days"));
    }

    private SatisfactionRules satisfaction() {
        return new SatisfactionRules(
                one(SatisfactionSource.class, "sat_source"),
                one(SatisfactionBase.class, "sat_base"),
                whole("satisfied_min"));
    }

    private <E extends Enum<E>> E one(Class<E> type, String key) {
        return Enum.valueOf(type, get(key));
    }

    private <E extends Enum<E>> Set<E> many(Class<E> type, String key) {
        return Arrays.stream(get(key).split(","))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }

    private boolean yes(String key) {
        return Boolean.parseBoolean(get(key));
    }

    private int whole(String key) {
        return Integer.parseInt(get(key));
    }

    private BigDecimal decimal(String key) {
        return get(key).isEmpty() ? null : new BigDecimal(get(key));
    }
}
