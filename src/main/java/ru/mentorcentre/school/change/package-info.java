/** What becomes of a school: renaming, merger, closure and removal, and the history of all that. */
package ru.mentorcentre.school.change;
