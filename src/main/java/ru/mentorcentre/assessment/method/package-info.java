/** The centre's own methods of computing ИОР and ИСБШ: their pages, their indicators, and the computation of a year. */
package ru.mentorcentre.assessment.method;
