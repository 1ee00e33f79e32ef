package ru.mentorcentre.reserve.season;

import java.time.LocalDate;

/**
 * A season in the list.
 *
 * @param programmeApprovedOn {@code null} before the head has approved it
 * @param applications filed in it, drafts among them for who sees drafts
 */
public record SeasonRow(
        long id,
        String title,
        int year,
        int places,
        LocalDate programmeApprovedOn,
        long municipalityId,
        long applications) {

    static final String COLUMNS = """
            s.id, s.title, s.year, s.places, s.programmeApprovedOn, s.municipalityId,
            (select count(a) from Application a where a.seasonId = s.id
                and (:drafts = true or a.state <> ApplicationState.DRAFT))""";
}
