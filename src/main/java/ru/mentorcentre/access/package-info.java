/**
 * Accounts, roles and the log-in; puts every request behind the wall of its municipality. Reports
 * log-ins and refusals to the audit trail. Personal curators and experts are assignments of other rooms, not
 * roles here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange", "municipality", "audit"})
package ru.mentorcentre.access;
