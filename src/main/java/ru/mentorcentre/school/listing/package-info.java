/** The ШНОР and ШССУ listings: who stands on them since which order, and until when. */
package ru.mentorcentre.school.listing;
