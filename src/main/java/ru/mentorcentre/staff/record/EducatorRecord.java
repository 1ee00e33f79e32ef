package ru.mentorcentre.staff.record;

/** A row that belongs to one educator. */
interface EducatorRecord {

    Long educatorId();

    void belongTo(long educator);

    /** What it says, in a line. */
    String told();
}
