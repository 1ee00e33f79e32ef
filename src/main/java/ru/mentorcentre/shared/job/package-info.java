/** Background work: started once, tried again, seen while it goes on, and given up in words. */
package ru.mentorcentre.shared.job;
