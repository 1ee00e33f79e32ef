package ru.mentorcentre.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * What the first page tells a mentor or a mentee.
 *
 * @param linked the account belongs to an educator
 * @param mentees pairs in which one is a mentor
 * @param mentors pairs in which one is a mentee
 * @param entries the latest of the diary
 */
record OwnWork(
        boolean linked,
        boolean mentor,
        boolean mentee,
        List<OwnPair> mentees,
        List<OwnPair> mentors,
        List<AchievementRow> entries,
        LocalDate today) {}
