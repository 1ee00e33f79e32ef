/** What the term of a planned event means: reads «октябрь, далее по мере необходимости» into days; pure, no Spring, no JPA. */
package ru.mentorcentre.workplan.term;
