package ru.mentorcentre.backup;

import java.util.Optional;

/** Which version of the program runs. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** As the jar says it; «dev» when it runs from its classes. */
    static String text() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
