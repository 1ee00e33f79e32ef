/**
 * Data mechanics that every room needs alike: the wall between municipalities, lists and their sorts, histories and
 * lost updates.
 */
package ru.mentorcentre.shared.persistence;
