package ru.mentorcentre.workplan.attendance;

/**
 * An educator to choose.
 *
 * @param listed whether on the list already
 */
public record EducatorOption(long id, String name, String position, String school, boolean listed) {}
