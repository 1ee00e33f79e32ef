package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms depend on each other only as their {@code package-info} allows; the pictures of it are docs/modules. */
class ModularityTests {

    private static final Path DRAWN = Path.of("target/modules");
    private static final Path KEPT = Path.of("docs/modules");

    private final ApplicationModules rooms = ApplicationModules.of(MentorCentre.class);

    @Test
    void roomsKeepTheirWalls() {
        rooms.verify();
    }

    /** The order of the lines differs from run to run, so they are compared as a set. */
    @Test
    void thePicturesInDocsAreOfTheseRooms() throws IOException {
        new Documenter(rooms, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        try (Stream<Path> drawn = Files.list(DRAWN)) {
            for (Path picture : drawn.toList()) {
                assertThat(lines(KEPT.resolve(picture.getFileName())))
                        .as("%s is out of date: copy %s there", KEPT, DRAWN)
                        .isEqualTo(lines(picture));
            }
        }
    }

    private static Set<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(String::strip).collect(Collectors.toSet())
                : Set.of();
    }
}
