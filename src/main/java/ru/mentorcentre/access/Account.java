package ru.mentorcentre.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.shared.Viewer;

/**
 * Somebody who can sign in. Stands outside the wall, since a log-in comes before it; every list of accounts names its
 * municipality.
 */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    private String login;
    private String fullName;
    private String passwordHash;
    private boolean mustChangePassword;
    private Long municipalityId;
    private Long schoolId;
    private Instant createdAt;
    private Instant blockedAt;
    private Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(NewAccount wanted, String passwordHash, Instant now) {
        this.login = Logins.normal(wanted.login());
        this.fullName = wanted.fullName();
        assign(wanted.duties());
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    final void assign(Duties duties) {
        roles.clear();
        roles.addAll(duties.roles());
        municipalityId = duties.municipalityId();
        schoolId = duties.schoolId();
    }

    void rename(String newName) {
        fullName = newName;
    }

    void block(Instant now) {
        blockedAt = now;
    }

    /** Its owner is anonymised: it stays as the author of what it did, without a name, and lets nobody in any more. */
    void close(Instant now) {
        fullName = "Обезличенная учётная запись № " + id;
        login = "closed-" + id;
        passwordHash = "{bcrypt}-";
        roles.clear();
        schoolId = null;
        blockedAt = blockedAt == null ? now : blockedAt;
        closedAt = now;
    }

    void unblock() {
        blockedAt = null;
    }

    /** A password that somebody else has seen: to be changed at the next log-in. */
    void giveOneTimePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    Duties duties() {
        return new Duties(roles, municipalityId, schoolId);
    }

    Viewer viewer() {
        return new Viewer(
                id,
                login,
                fullName,
                roles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                municipalityId,
                schoolId);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String login() {
        return login;
    }

    String fullName() {
        return fullName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isBlocked() {
        return blockedAt != null;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }
}
