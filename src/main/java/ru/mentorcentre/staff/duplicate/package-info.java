/** Two cards that may be one person's: finding them, saying that they are two people, or making one of them. */
package ru.mentorcentre.staff.duplicate;
