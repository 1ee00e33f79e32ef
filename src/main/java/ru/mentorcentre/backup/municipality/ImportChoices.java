package ru.mentorcentre.backup.municipality;

/**
 * What whoever loads a file may choose.
 *
 * @param name of the municipality here, {@code null} for the one it has
 * @param loginSuffix what log-ins that somebody here has already end on, {@code null} to refuse them
 */
public record ImportChoices(String name, String loginSuffix) {

    public static final ImportChoices NONE = new ImportChoices(null, null);
}
