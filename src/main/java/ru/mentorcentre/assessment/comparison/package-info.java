/** Two classifications side by side: two runs of a year, or the year by other rules before anybody saves them. */
package ru.mentorcentre.assessment.comparison;
