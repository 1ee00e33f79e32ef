/** What educators have agreed to, each purpose by a document of its own, until when, and what has been withdrawn. */
package ru.mentorcentre.staff.consent;
