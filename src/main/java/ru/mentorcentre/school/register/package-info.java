/** The register of schools as people use it: list, card, form, import, export and search. */
package ru.mentorcentre.school.register;
