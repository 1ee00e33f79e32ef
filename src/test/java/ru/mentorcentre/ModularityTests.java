package ru.mentorcentre;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms depend on each other only as their {@code package-info} allows; the pictures of it are docs/modules. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(MentorCentre.class);

    @Test
    void roomsKeepTheirWalls() {
        rooms.verify();
    }

    @Test
    void roomsAreDrawn() {
        new Documenter(rooms, Documenter.Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
    }
}
