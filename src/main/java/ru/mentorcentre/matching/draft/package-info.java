/**
 * A proposal from its start in the background to its confirmation by a person: the list, the pairs, other mentors,
 * comparison, files.
 */
package ru.mentorcentre.matching.draft;
