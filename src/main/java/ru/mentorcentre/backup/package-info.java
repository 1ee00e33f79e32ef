/**
 * Backups of the installation: made by command, by night and before an update, read back by command, and what an
 * administrator has to know of the installation's state. It copies tables and knows no notion of the field.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package ru.mentorcentre.backup;
