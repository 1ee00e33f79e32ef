/**
 * The best proposal from the input: the exact assignment, what is fixed in advance, why requests are left over and
 * what would help; pure, no Spring, no JPA.
 */
package ru.mentorcentre.matching.solver;
