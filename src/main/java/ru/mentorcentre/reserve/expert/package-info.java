/** Who reviews in a season and who reviews which application: the list of experts, what is given and taken away, and the letters about it. */
package ru.mentorcentre.reserve.expert;
