/** The yearly figures of schools as they are stored, how complete they are, and the years that hold them. */
package ru.mentorcentre.assessment.figures;
