package ru.mentorcentre.school;

/**
 * A school to be added, or the fields of one to be changed. Texts that are not needed may be {@code null}.
 *
 * @param code unique in the municipality
 * @param advanced {@code null} follows the kind
 * @param headName director, full name
 * @param educators number of educators, 0 to 100,000
 * @param pupils number of pupils, 0 to 100,000
 */
public record NewSchool(
        String code,
        String fullName,
        String shortName,
        SchoolKind kind,
        boolean rural,
        Boolean advanced,
        String headName,
        String phone,
        String email,
        String address,
        Integer educators,
        Integer pupils) {}
