package ru.mentorcentre.staff;

/** A row that belongs to one educator. */
interface EducatorRecord {

    Long educatorId();

    void belongTo(long educator);
}
