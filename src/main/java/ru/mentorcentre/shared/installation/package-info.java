/** What is set once for the whole installation, the address of the program first of all. */
package ru.mentorcentre.shared.installation;
