/** The staff as a table: import and export of educators, and whom a row of any table means. */
package ru.mentorcentre.staff.table;
