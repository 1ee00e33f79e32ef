package ru.mentorcentre.access.credential;

import java.time.Instant;

/**
 * How somebody's second factor stands.
 *
 * @param since {@code null} when it is off
 * @param readable whether codes of the app can be checked; not after the key of the installation was lost
 * @param worn whether so many wrong codes were typed that those of the app are no longer taken
 * @param recoveryCodes how many are left
 */
public record FactorStanding(Instant since, boolean readable, boolean worn, long recoveryCodes) {

    static final FactorStanding OFF = new FactorStanding(null, true, false, 0);

    public boolean isOn() {
        return since != null;
    }

    /** Whether only a recovery code helps. */
    public boolean isStuck() {
        return isOn() && (!readable || worn);
    }
}
