package ru.mentorcentre.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import ru.mentorcentre.shared.SignedIn;

/** One change in the history: who made it and when. */
@Entity
@RevisionEntity(Revision.Author.class)
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @RevisionNumber
    private Long id;

    @RevisionTimestamp
    @Column(name = "made_at")
    private Instant madeAt;

    private Long accountId;

    @Formula("account_name(account_id)")
    private String madeBy;

    Long getId() {
        return id;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Full name of the author as it is today, {@code null} for the program itself. */
    public String getMadeBy() {
        return madeBy;
    }

    /** Writes down who is signed in. */
    static class Author implements RevisionListener {

        @Override
        public void newRevision(Object entity) {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
                Revision revision = (Revision) entity;
                revision.accountId = signedIn.viewer().accountId();
            }
        }
    }
}
