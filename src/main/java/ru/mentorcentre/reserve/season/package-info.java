/** A season of the reserve: its places, the days of its phases, the formal requirements and the rated qualities. */
package ru.mentorcentre.reserve.season;
