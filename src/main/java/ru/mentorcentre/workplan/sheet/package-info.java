/** A plan written as a table: cells under the hand of somebody who knows Excel, rows pasted or taken from Word and Excel. */
package ru.mentorcentre.workplan.sheet;
