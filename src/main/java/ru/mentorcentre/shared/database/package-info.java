/** What the program asks of any database, its own or another, and what health says of it. */
package ru.mentorcentre.shared.database;
