package ru.mentorcentre.school;

import java.util.List;

/**
 * The head of a school's card, the same on every tab.
 *
 * @param municipality its name, {@code null} for those who look from inside it
 * @param year the reporting year, which the standing is of
 * @param standing {@code null} when the year has no classification of this school
 * @param listed as what it is listed today
 * @param pupils number of pupils, {@code null} when unknown
 * @param closureReason {@code null} unless it closed for a reason of its own
 * @param successor the school it joined, {@code null} unless it did
 * @param predecessors the schools that joined it
 */
public record SchoolCard(
        SchoolInfo school,
        String municipality,
        int year,
        SchoolStanding standing,
        List<ListingKind> listed,
        Integer pupils,
        String closureReason,
        NeighbouringSchool successor,
        List<NeighbouringSchool> predecessors) {

    /** Kind, place and code: the second line under the name. */
    public String line() {
        return school.kind().title() + " · " + Settlement.of(school.rural()).title() + " · код " + school.code();
    }
}
