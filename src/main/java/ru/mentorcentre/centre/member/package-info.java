/** The pages on which the members of a centre are entered, replaced and let go. */
package ru.mentorcentre.centre.member;
