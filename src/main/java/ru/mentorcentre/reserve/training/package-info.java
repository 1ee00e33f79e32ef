/** The training of those admitted to the reserve: what is done, what is missing, and what is certified of it. */
package ru.mentorcentre.reserve.training;
