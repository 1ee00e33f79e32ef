/**
 * Accounts, roles and the log-in; puts every request behind the wall of its municipality. Keeps the audit trail of
 * log-ins, refusals, imports, exports and approvals. Personal curators and experts are assignments of other rooms, not
 * roles here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange", "municipality"})
package ru.mentorcentre.access;
