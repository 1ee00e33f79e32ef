/** The events of whoever has signed in: what concerns me, whether I come, who comes from my school. */
package ru.mentorcentre.workplan.own;
