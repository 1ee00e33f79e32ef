/** What a password of one's own has to be like, and how it is stored. */
package ru.mentorcentre.access.password;
