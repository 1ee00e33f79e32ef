/** Certificates of attendance: given out, printed, taken by who was there, and checked by anybody. */
package ru.mentorcentre.workplan.certificate;
