package ru.mentorcentre;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms depend on each other only as their {@code package-info} allows. */
class ModularityTests {

    @Test
    void roomsKeepTheirWalls() {
        ApplicationModules.of(MentorCentre.class).verify();
    }
}
