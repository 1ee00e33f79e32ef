/**
 * The register of schools of a municipality, their ШНОР and ШССУ listings by the ministry's orders, and their standing
 * by year: type, risk zones and stability as the last classification found them. The past of a school is kept through
 * renaming, merging and closing. The figures behind a standing live in {@code assessment}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange", "municipality", "access"})
package ru.mentorcentre.school;
