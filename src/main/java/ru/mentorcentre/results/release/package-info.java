/**
 * What of a survey counts and who may see it: the one-time counting of a confidential survey, the results as a viewer
 * may see them, and the comparison kept when its keys end.
 */
package ru.mentorcentre.results.release;
