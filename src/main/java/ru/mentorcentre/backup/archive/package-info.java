/**
 * The portable archive of tables: one zip with a manifest and one entry a table, streamed to and from PostgreSQL by
 * {@code COPY}. Also what another room needs to take a part of the data along.
 */
@org.springframework.modulith.NamedInterface("archive")
package ru.mentorcentre.backup.archive;
