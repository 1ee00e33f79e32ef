/**
 * The mentoring centre of a municipality: its passport, members, orders and programmes. Which rules it works by is told by
 * {@code profile}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange", "municipality"})
package ru.mentorcentre.centre;
