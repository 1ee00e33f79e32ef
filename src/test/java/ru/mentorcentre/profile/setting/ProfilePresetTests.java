package ru.mentorcentre.profile.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.profile.CentreProfile;

/** The two presets differ from each other exactly where the sources do (domain §0 table). */
class ProfilePresetTests {

    @Test
    void theSourcesDifferInTheRowsOfTheTable() {
        List<ProfileDifference> differences =
                ProfilePreset.MILLEROVSKY.differencesFrom(ProfilePreset.KORENOVSKY.profile());

        assertThat(differences)
                .extracting(difference -> difference.setting().key())
                .containsExactly(
                        "evening",
                        "mentor_types",
                        "mentees",
                        "directions",
                        "named_types",
                        "centre_curator",
                        "moderator",
                        "plan.context");
    }

    @Test
    void differencesAreToldInWords() {
        ProfileDifference evening = ProfilePreset.MILLEROVSKY.differencesFrom(CentreProfile.defaults()).stream()
                .filter(difference -> difference.setting().key().equals("evening"))
                .findFirst()
                .orElseThrow();

        assertThat(evening.before()).isEqualTo("да");
        assertThat(evening.after()).isEqualTo("нет");
        assertThat(evening.effect()).isEqualTo("Признак не применяется ни к одной школе.");
    }

    @Test
    void aPresetDoesNotDifferFromItself() {
        for (ProfilePreset preset : ProfilePreset.values()) {
            assertThat(preset.differencesFrom(preset.profile())).isEmpty();
        }
    }
}
