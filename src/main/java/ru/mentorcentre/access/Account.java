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
public class Account {

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

    public Account(NewAccount wanted, String passwordHash, Instant now) {
        this.login = LoginName.normal(wanted.login());
        this.fullName = wanted.fullName();
        assign(wanted.duties());
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    public final void assign(RoleAssignment duties) {
        roles.clear();
        roles.addAll(duties.roles());
        municipalityId = duties.municipalityId();
        schoolId = duties.schoolId();
    }

    public void rename(String newName) {
        fullName = newName;
    }

    public void block(Instant now) {
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

    public void unblock() {
        blockedAt = null;
    }

    /** A password that somebody else has seen: to be changed at the next log-in. */
    public void giveOneTimePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    public RoleAssignment duties() {
        return new RoleAssignment(roles, municipalityId, schoolId);
    }

    public Viewer viewer() {
        return new Viewer(
                id,
                login,
                fullName,
                roles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                municipalityId,
                schoolId);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isBlocked() {
        return blockedAt != null;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
