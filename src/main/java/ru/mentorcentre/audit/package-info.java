/**
 * The audit trail: log-ins, refusals, imports, exports, approvals, kept for three years and shown to those who answer for
 * them. Every room reports by an {@code AuditEvent} and knows nothing of this one; only {@code access} writes here itself,
 * where there is no transaction to report from.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange", "municipality"})
package ru.mentorcentre.audit;
