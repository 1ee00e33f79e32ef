/** Where a person's name stands in texts and files of a municipality, whatever table they are in, and how it is taken out. */
package ru.mentorcentre.shared.trace;
