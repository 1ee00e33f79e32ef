/** Messages of the centre: written to groups and roles, sent once, read in the account, and who has read them. */
package ru.mentorcentre.workplan.informing;
