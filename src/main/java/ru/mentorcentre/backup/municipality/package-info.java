/** One municipality's data taken along: written to a file with all that is its own, loaded into another installation. */
package ru.mentorcentre.backup.municipality;
