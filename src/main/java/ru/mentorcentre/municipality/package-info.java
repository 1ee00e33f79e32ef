/**
 * The municipalities of an installation, each the wall between tenants, and what the centre of each says of itself.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange"})
package ru.mentorcentre.municipality;
