/** The QR code of a date: whoever scans it at the door marks himself as present. */
package ru.mentorcentre.workplan.visit;
