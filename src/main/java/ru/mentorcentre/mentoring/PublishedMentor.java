package ru.mentorcentre.mentoring;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.PublishedView;
import ru.mentorcentre.staff.Subject;

/** The view {@code published_mentor}: what a mentor teaches, and the places taken. */
@MappedSuperclass
public abstract class PublishedMentor extends PublishedView {

    private Long educatorId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Subject> subjects;

    private int capacity;
    private int load;

    @Enumerated(EnumType.STRING)
    private MentorState state;
}
