package ru.mentorcentre.reserve.expert;

/**
 * An expert of a season in the list.
 *
 * @param given applications that are reviewed now
 * @param rating those of them whose qualities are to be rated
 * @param handedIn ratings handed in; of which application, nobody is told
 */
public record ExpertRow(
        long id, long accountId, String name, boolean blocked, long given, long rating, long handedIn) {}
