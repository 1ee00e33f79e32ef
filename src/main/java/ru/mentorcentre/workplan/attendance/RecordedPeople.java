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

    /** «Добавлено в список: 24 человека, уже были в нём: 3» */
    String inWords() {
        if (added == 0) {
            return unchanged + changed == 0 ? "Добавлять некого" : "Все уже в списке: " + people(unchanged + changed);
        }
        return "Добавлено в список: " + people(added) + (unchanged == 0 ? "" : ", уже были в нём: " + unchanged);
    }

    static String people(long count) {
        return Words.count(count, "человек", "человека", "человек");
    }
}
