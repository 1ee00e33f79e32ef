/** The words messages begin with: templates of a centre, and the fields in braces that are filled from an event. */
package ru.mentorcentre.workplan.wording;
