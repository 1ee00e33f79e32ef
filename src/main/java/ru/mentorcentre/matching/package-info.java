/**
 * Proposes who helps whom: from open requests, mentors on offer, what is fixed in advance and the settings to a
 * proposal that serves the most requests and, among those, has the greatest sum of points. All of it is pure functions
 * over records, so that a proposal can be computed again and compared; a person confirms it with a name (domain §16).
 * Every pair shows its points with reasons, every request left over shows what stands in the way and what would help.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "municipality", "school", "staff"})
package ru.mentorcentre.matching;
