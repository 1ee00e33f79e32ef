/** Runs of the classification: made, listed, shown, exported, approved, and put in force. */
package ru.mentorcentre.assessment.run;
