/** Applications to the reserve: filed by the school, agreed by the candidate, led from state to state by one table of steps. */
package ru.mentorcentre.reserve.application;
