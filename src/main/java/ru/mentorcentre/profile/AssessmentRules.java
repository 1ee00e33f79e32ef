package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

/**
 * All settings of assessment: the part of a centre's profile that a classification run keeps a copy of. The sources
 * differ or are silent, so every rule of domain §0 and §17 (A1–A8) is a setting with a default; none is official.
 */
public record AssessmentRules(
        LevelRules levels, TypeRules types, RiskRules risks, IndexRules indices, WelfareRules welfare) {

    public AssessmentRules {
        requireNonNull(levels);
        requireNonNull(types);
        requireNonNull(risks);
        requireNonNull(indices);
        // a run made before there was such a setting
        welfare = requireNonNullElseGet(welfare, WelfareRules::defaults);
    }

    /** What a new centre starts with. */
    public static AssessmentRules defaults() {
        return new AssessmentRules(
                LevelRules.defaults(),
                TypeRules.defaults(),
                RiskRules.defaults(),
                IndexRules.defaults(),
                WelfareRules.defaults());
    }

    /** Preset «Кореновский район» after S002: four criteria of risk. */
    public static AssessmentRules korenovsky() {
        return defaults();
    }

    /** Preset «Миллеровский район» after S004: three criteria of risk, part-time study is not one. */
    public static AssessmentRules millerovsky() {
        return defaults().with(RiskRules.defaults().withoutPartTimeStudy());
    }

    /** The same settings with other levels. */
    public AssessmentRules with(LevelRules changed) {
        return new AssessmentRules(changed, types, risks, indices, welfare);
    }

    /** The same settings with other types. */
    public AssessmentRules with(TypeRules changed) {
        return new AssessmentRules(levels, changed, risks, indices, welfare);
    }

    /** The same settings with other criteria of risk. */
    public AssessmentRules with(RiskRules changed) {
        return new AssessmentRules(levels, types, changed, indices, welfare);
    }

    /** The same settings with other rules of computing indices. */
    public AssessmentRules with(IndexRules changed) {
        return new AssessmentRules(levels, types, risks, changed, welfare);
    }

    /** The same settings with another ИСБШ of the region. */
    public AssessmentRules with(WelfareRules changed) {
        return new AssessmentRules(levels, types, risks, indices, changed);
    }

    /** Whether the same figures give the same results: what an ИСБШ is only matters when it is imported. */
    public boolean classifyLike(AssessmentRules other) {
        return equals(other.with(welfare));
    }
}
