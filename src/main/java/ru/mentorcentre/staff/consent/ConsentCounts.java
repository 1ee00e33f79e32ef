package ru.mentorcentre.staff.consent;

/**
 * Consents of those who work that want attention.
 *
 * @param ending end soon, and no other takes their place
 * @param expired have ended, and no other took their place
 * @param missing educators without a consent to the processing of their data
 */
record ConsentCounts(long ending, long expired, long missing) {}
