package ru.mentorcentre.staff;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_educator}: who works where, and as what. */
@MappedSuperclass
public abstract class PublishedEducator extends PublishedView {

    private Long schoolId;
    private String lastName;
    private String firstName;
    private String patronymic;
    private String fullName;
    private String position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Subject> subjects;

    @Enumerated(EnumType.STRING)
    private QualificationCategory category;

    private LocalDate serviceSince;
    private LocalDate firstJobOn;
    private String email;
    private LocalDate retiredOn;
    private String searchText;
}
