package ru.mentorcentre.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.school.PublishedSchool;

/** Schools of the register, for queries of this module. */
@Entity
@Immutable
@Table(name = "published_school")
class StaffSchool extends PublishedSchool {}
