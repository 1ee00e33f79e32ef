package ru.mentorcentre.access;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_account}: who of a municipality signs in, and as what. */
@MappedSuperclass
public abstract class PublishedAccount extends PublishedView {

    private String fullName;
    private Long schoolId;
    private boolean blocked;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;
}
