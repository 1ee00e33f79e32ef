package ru.mentorcentre.backup;

import java.util.Optional;

/** Which version of the program runs. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** As the jar says it; «dev» when it runs from its classes. */
    public static String text() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
