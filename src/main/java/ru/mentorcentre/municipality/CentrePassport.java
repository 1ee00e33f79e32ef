package ru.mentorcentre.municipality;

/**
 * The passport of a centre (паспорт центра): what it says of itself. Texts may be {@code null}.
 *
 * @param reportingYear отчётный год, 2000 to 2100
 * @param baseOrganisation the organisation on whose base the centre works (базовая организация)
 * @param site full address beginning with http:// or https://
 */
public record CentrePassport(
        int reportingYear,
        String centreName,
        String baseOrganisation,
        String address,
        String phone,
        String email,
        String site) {}
