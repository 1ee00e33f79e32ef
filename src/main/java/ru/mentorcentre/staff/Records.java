package ru.mentorcentre.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How educators grow: tests of competence, professional activities, results of their pupils. */
public interface Records {

    /** How the educator's pupils did, the latest year first. */
    List<PupilResultInfo> results(long educatorId);

    /** What an educator did for the profession, the latest year first. */
    List<ActivityInfo> activities(long educatorId);

    /** Notes a test an educator took. */
    void addTest(long educatorId, LocalDate takenOn, CompetenceKind kind, BigDecimal percent);

    /** Notes what an educator did for the profession. */
    void addActivity(long educatorId, int year, ActivityKind kind, ActivityLevel level, String title);

    /** Notes the mean of an educator's pupils in one exam of one year. */
    void addResult(long educatorId, int year, PupilExam exam, Subject subject, int pupils, BigDecimal mean);
}
