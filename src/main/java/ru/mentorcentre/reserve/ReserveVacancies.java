package ru.mentorcentre.reserve;

/** The need for managers, entered from outside: by the demo data. */
public interface ReserveVacancies {

    /** Enters a vacancy of a school; its key. */
    long add(long school, NewVacancy wanted);
}
