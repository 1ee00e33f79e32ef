/** What a person sees while the database is away or the disk is full: a plain page that keeps what was typed. */
package ru.mentorcentre.shared.outage;
