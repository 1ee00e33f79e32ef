package ru.mentorcentre.workplan.report;

import ru.mentorcentre.shared.web.Words;

/**
 * How many different educators were at events, and of how many schools (охват).
 *
 * @param people each counted once
 * @param schools where they worked then
 */
public record PlanCoverage(long people, long schools) {

    /** «24 разных педагога из 3 школ» */
    public String inWords() {
        return Words.count(people, "педагог", "разных педагога", "разных педагогов")
                + " из "
                + Words.count(schools, "школы", "школ", "школ");
    }
}
