/** The catalogue of difficulties: those every centre starts with, and those a municipality has added. */
package ru.mentorcentre.staff.difficulty;
