package ru.mentorcentre.workplan.attendance;

import ru.mentorcentre.shared.web.Words;

/**
 * What became of people put down all at once.
 *
 * @param added had not been on the list
 * @param changed had been on it, with another state
 * @param unchanged had been on it, and stay as they are
 */
public record RecordedPeople(int added, int changed, int unchanged) {

    /** «Приглашены 24 человека, уже были в списке 3» */
    String asInvited() {
        if (added == 0) {
            return unchanged == 0 ? "Приглашать некого" : "Все уже в списке: " + people(unchanged);
        }
        return "В список добавлены " + people(added) + (unchanged == 0 ? "" : ", уже были в нём " + people(unchanged));
    }

    static String people(long count) {
        return Words.count(count, "человек", "человека", "человек");
    }
}
