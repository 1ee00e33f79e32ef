package ru.mentorcentre.profile.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.TypeRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers turn into a profile and back, and wrong ones are told by name. */
class ProfileValuesTests {

    @ParameterizedTest
    @EnumSource
    void profileSurvivesTheWayThroughText(ProfilePreset preset) {
        var values = ProfileValues.of(preset.profile());

        assertThat(values.problems()).isEmpty();
        assertThat(ProfileValues.stored(values.values()).profile()).isEqualTo(preset.profile());
    }

    /** Never to be changed but by adding: databases hold these names and values. */
    @ParameterizedTest
    @EnumSource
    void whatTheDatabaseHoldsKeepsItsShape(ProfilePreset preset) throws IOException {
        try (InputStream frozen = getClass().getResourceAsStream("/profile-presets.json")) {
            JsonNode values = new JsonMapper().readTree(frozen).get(preset.name());
            assertThat(new JsonMapper()
                            .writeValueAsString(
                                    ProfileValues.of(preset.profile()).values()))
                    .isEqualTo(values.toString());
        }
    }

    @Test
    void everyQuestionHasAnEffectAndAClause() {
        for (Setting setting : Settings.ALL) {
            var value = setting.value(CentreProfile.defaults());
            assertThat(setting.clause()).as(setting.key()).isNotBlank();
            assertThat(setting.answer().effect(value)).as(setting.key()).endsWith(".");
            assertThat(setting.answer().shown(value)).as(setting.key()).isNotBlank();
            assertThat(setting.answer().options())
                    .as(setting.key())
                    .allSatisfy(option -> assertThat(option.effect()).isNotBlank());
        }
        assertThat(Settings.ALL).extracting(Setting::key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingOrUnknownInTheDatabaseIsTheDefault() {
        var stored = Map.of("type_rule", "ASTROLOGY", "young_years", "50", "evening", "false", "dropped", "x");

        var profile = ProfileValues.stored(stored).profile();

        assertThat(profile.assessment().types()).isEqualTo(TypeRules.defaults());
        assertThat(profile.mentoring().youngYears()).isEqualTo(3);
        assertThat(profile.assessment().risks().partTimeStudy()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gia_vpr.ratio     | 1      | Нужно больше 1 и не больше 10",
                "gia_vpr.ratio     | 1,555  | Не больше 2 знаков после запятой",
                "gia_vpr.ratio     | ''     | Заполните это поле",
                "gia_vpr.ratio     | много  | Нужно число, например 0,45",
                "satisfied_min     | 7,5    | Нужно целое число",
                "satisfied_min     | 11     | Нужно от 1 до 10",
                "isbsh_max_age     | 99999999999999 | Нужно целое число",
                "type_fixed.results| 1,2    | Нужно от 0 до 1",
                "type_rule         | FIXED2 | Выберите одно из значений",
                "directions        | CIRCUS | Отметьте хотя бы одно",
            })
    void wrongAnswersAreToldByName(String key, String typed, String problem) {
        assertThat(typedWith(key, typed).problems()).containsEntry(key, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isbsh_author | '  Институт   развития ' | Институт развития",
                "gia_vpr.ratio | ' 2,50 ' | 2.5",
                "minimum_coverage | 0,0 | 0",
                "type_fixed.welfare | −1,5 | -1.5"
            })
    void whatIsTypedIsTidied(String key, String typed, String stored) {
        var values = typedWith(key, typed);

        assertThat(values.problems()).isEmpty();
        assertThat(values.get(key)).isEqualTo(stored);
    }

    @Test
    void fixedThresholdsNeedTwoNumbers() {
        assertThat(typedWith("type_rule", "FIXED").problems())
                .containsOnlyKeys("type_fixed.results", "type_fixed.welfare");
    }

    @Test
    void emptyFormIsWrongEverywhereButInTheThresholds() {
        assertThat(ProfileValues.typed(Map.of()).problems()).hasSize(Settings.ALL.size() - 3);
    }

    private static ProfileValues typedWith(String key, String typed) {
        Map<String, List<String>> form = new HashMap<>();
        ProfileValues.of(CentreProfile.defaults())
                .values()
                .forEach((name, value) -> form.put(name, new ArrayList<>(List.of(value.split(",")))));
        form.put(key, List.of(typed));
        return ProfileValues.typed(form);
    }
}
