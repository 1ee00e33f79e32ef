/** How a pair comes about, is agreed or refused, sets its goals, changes its people, pauses and ends. */
package ru.mentorcentre.mentorship.lifecycle;
