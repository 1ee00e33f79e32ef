package ru.mentorcentre.staff;

/**
 * One thing that is held about an educator, for the person's own file.
 *
 * @param section as «Запросы на наставника»
 * @param value in Russian, may be {@code null}
 * @param personal only for the person's own eyes: a diary that is not shared, answers to a survey
 */
public record PersonalDataItem(String section, String what, String value, boolean personal) {

    public PersonalDataItem(String section, String what, String value) {
        this(section, what, value, false);
    }
}
