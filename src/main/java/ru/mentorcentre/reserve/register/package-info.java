/** The register of the reserve: the eight obligatory fields as of inclusion, renewal, exit, and what is printed of it. */
package ru.mentorcentre.reserve.register;
