/**
 * Tables in and out: reads and writes spreadsheets and CSV, and carries an import from the file through preview and
 * confirmation to the result. It knows no notion of the field; a room states its columns and what a row does. Every
 * batch stays on record with its file, author and counts.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package ru.mentorcentre.exchange;
