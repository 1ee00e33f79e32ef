/** The plan of a pair, and the first page of a mentor and a mentee, which tells what it wants next. */
package ru.mentorcentre.journal.plan;
