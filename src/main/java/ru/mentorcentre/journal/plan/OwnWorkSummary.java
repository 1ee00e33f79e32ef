package ru.mentorcentre.journal.plan;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.journal.diary.AchievementRow;

/**
 * What the first page tells a mentor or a mentee.
 *
 * @param linked the account belongs to an educator
 * @param mentees pairs in which one is a mentor
 * @param mentors pairs in which one is a mentee
 * @param entries the latest of the diary
 */
record OwnWorkSummary(
        boolean linked,
        boolean mentor,
        boolean mentee,
        List<OwnPairSummary> mentees,
        List<OwnPairSummary> mentors,
        List<AchievementRow> entries,
        LocalDate today) {}
