package ru.mentorcentre.reserve.season;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Thresholds, modes and weights of a season as they are typed, by the code of what they are of. */
class SeasonRuleForm {

    public Map<String, @Min(value = 0, message = "От 0 до 80 лет") @Max(value = 80, message = "От 0 до 80 лет") Integer>
            thresholds = new LinkedHashMap<>();
    public Map<String, Boolean> obligatory = new LinkedHashMap<>();
    public Map<String, @Min(value = 1, message = "Вес от 1 до 5") @Max(value = 5, message = "Вес от 1 до 5") Integer>
            weights = new LinkedHashMap<>();

    static SeasonRuleForm of(List<RequirementInfo> requirements, List<QualityInfo> qualities) {
        SeasonRuleForm form = new SeasonRuleForm();
        requirements.forEach(one -> {
            form.thresholds.put(one.code(), one.threshold());
            form.obligatory.put(one.code(), one.obligatory());
        });
        qualities.forEach(one -> form.weights.put(one.code(), one.weight()));
        return form;
    }
}
