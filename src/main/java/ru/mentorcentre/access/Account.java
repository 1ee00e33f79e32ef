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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(NewAccount wanted, String passwordHash, Instant now) {
        this.login = wanted.login().toLowerCase(java.util.Locale.ROOT);
        this.fullName = wanted.fullName();
        this.roles.addAll(wanted.roles());
        this.municipalityId = wanted.municipalityId();
        this.schoolId = wanted.schoolId();
        this.passwordHash = passwordHash;
        this.createdAt = now;
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

    String passwordHash() {
        return passwordHash;
    }

    boolean isBlocked() {
        return blockedAt != null;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }
}
