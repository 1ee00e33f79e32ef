/**
 * The profile of a centre: the settings of every rule that the sources leave open, as records the rules are given, and who
 * approved them when.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "municipality"})
package ru.mentorcentre.profile;
