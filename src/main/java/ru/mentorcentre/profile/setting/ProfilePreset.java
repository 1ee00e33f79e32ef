package ru.mentorcentre.profile.setting;

import java.util.List;
import ru.mentorcentre.profile.CentreProfile;

/** A ready set of all settings; what its source does not speak of is the default. */
enum ProfilePreset {
    DEFAULT("По умолчанию", "Решения продукта там, где источники молчат.", CentreProfile.defaults()),
    KORENOVSKY(
            "Кореновский район",
            "По положению 2021 года: четыре признака риска, сопровождение управленческих команд, резерв.",
            CentreProfile.korenovsky()),
    MILLEROVSKY(
            "Миллеровский район",
            "По программе 2023–2025 годов: три признака риска, сопровождение учителей, без резерва.",
            CentreProfile.millerovsky());

    private final String title;
    private final String source;
    private final CentreProfile profile;

    ProfilePreset(String title, String source, CentreProfile profile) {
        this.title = title;
        this.source = source;
        this.profile = profile;
    }

    public String title() {
        return title;
    }

    public String source() {
        return source;
    }

    public CentreProfile profile() {
        return profile;
    }

    /** What applying it to a profile would change. */
    List<ProfileDifference> differencesFrom(CentreProfile current) {
        return ProfileDifference.between(ProfileValues.of(current), ProfileValues.of(profile));
    }
}
