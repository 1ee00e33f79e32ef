package ru.mentorcentre.assessment;

import java.util.List;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolStanding;

/**
 * What the first page tells the people of one school.
 *
 * @param years what every classification found, the latest first
 * @param explanation why the latest result is what it is, {@code null} without any
 */
record OwnSchool(SchoolInfo school, List<SchoolStanding> years, Explanation explanation) {

    public SchoolStanding latest() {
        return years.isEmpty() ? null : years.get(0);
    }
}
