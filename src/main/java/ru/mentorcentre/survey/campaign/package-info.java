/**
 * The list of surveys and the card of one: preparing, opening and closing it, whom it asks, its files, the end of its
 * keys.
 */
package ru.mentorcentre.survey.campaign;
