package ru.mentorcentre.school;

import java.util.List;

/**
 * A school, and as what it is listed today.
 *
 * @param listed empty for a school on no list
 */
public record ListedSchool(SchoolInfo school, List<ListingKind> listed) {}
