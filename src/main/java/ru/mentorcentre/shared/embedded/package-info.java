/** The PostgreSQL that comes along: started, watched and stopped with the program. */
package ru.mentorcentre.shared.embedded;
