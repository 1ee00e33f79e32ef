/**
 * What a proposal is made from: the settings of points, what is fixed in advance, and everything read from other
 * modules in the versions it was read.
 */
package ru.mentorcentre.matching.preparation;
