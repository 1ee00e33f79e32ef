/** The second factor: one-time codes of an app, recovery codes, and who has to have them. */
package ru.mentorcentre.access.factor;
