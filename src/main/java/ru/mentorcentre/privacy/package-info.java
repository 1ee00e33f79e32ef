/**
 * What the law on personal data asks of whoever keeps them: who has seen whom, and how long what is kept. Rooms that show
 * people do not know this one; their pages are watched from here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "exchange", "audit", "access", "staff"})
package ru.mentorcentre.privacy;
