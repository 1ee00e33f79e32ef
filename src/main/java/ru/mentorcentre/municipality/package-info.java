/**
 * The municipalities and the mentoring centre of each: its passport, orders, composition, programme and profile. The
 * profile holds the settings of every rule the sources leave open. A municipality is the wall between tenants.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange"})
package ru.mentorcentre.municipality;
