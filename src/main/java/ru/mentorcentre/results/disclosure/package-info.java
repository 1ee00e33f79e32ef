/**
 * The rule of five: which groups and figures may be shown so that none tells what somebody answered, also by sums and
 * differences; pure, no Spring, no JPA.
 */
package ru.mentorcentre.results.disclosure;
