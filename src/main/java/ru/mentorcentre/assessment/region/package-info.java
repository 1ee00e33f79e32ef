/**
 * Regional assessments: all schools of a region as one population, calculated in the background and published to the
 * municipalities.
 */
package ru.mentorcentre.assessment.region;
