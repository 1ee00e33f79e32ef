/**
 * Requests for a mentor: what somebody needs help with, who may ask, the list, forms, import and export, and which
 * difficulties are most frequent.
 */
package ru.mentorcentre.mentoring.request;
