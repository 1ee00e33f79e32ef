package ru.mentorcentre.profile.setting;

import java.time.Instant;
import ru.mentorcentre.profile.CentreProfile;

/**
 * The profile of the current municipality as its pages show it.
 *
 * @param version of the stored row, {@link #NEVER_SAVED} when there is none
 * @param approvedBy who signed it off, {@code null} when nobody did
 */
record ProfileState(ProfileValues values, int version, String approvedBy, Instant approvedAt) {

    static final int NEVER_SAVED = -1;

    static ProfileState of(StoredProfile stored) {
        return new ProfileState(stored.values(), stored.getVersion(), stored.approvedBy(), stored.approvedAt());
    }

    static ProfileState defaults() {
        return new ProfileState(ProfileValues.of(CentreProfile.defaults()), NEVER_SAVED, null, null);
    }

    public CentreProfile profile() {
        return values.profile();
    }

    public boolean approved() {
        return approvedAt != null;
    }

    /** How many settings differ from the defaults. */
    public int changed() {
        return ProfilePreset.DEFAULT.differencesFrom(profile()).size();
    }
}
