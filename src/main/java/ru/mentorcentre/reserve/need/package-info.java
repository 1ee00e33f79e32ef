/** The need for managers: vacancies there and expected, as the schools enter them, against those who are ready. */
package ru.mentorcentre.reserve.need;
