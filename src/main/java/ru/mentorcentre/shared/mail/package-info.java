/** How letters go out, each at most once whatever restarts: rooms keep what waits, and the mail server of the installation. */
package ru.mentorcentre.shared.mail;
