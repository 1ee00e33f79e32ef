package ru.mentorcentre.profile.setting;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.AuditEvent.Action;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.shared.persistence.Tenant;

/** The service behind {@link Profiles}. */
@Service
@Transactional
public class ProfileService implements Profiles {

    private final ProfileRepository profiles;
    private final Histories histories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileService(ProfileRepository profiles, Histories histories, ApplicationEventPublisher events, Clock clock) {
        this.profiles = profiles;
        this.histories = histories;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CentreProfile current() {
        return of(Tenant.current());
    }

    @Override
    @Transactional(readOnly = true)
    public CentreProfile of(long municipalityId) {
        return profiles.findByMunicipalityId(municipalityId)
                .map(stored -> stored.values().profile())
                .orElseGet(CentreProfile::defaults);
    }

    @Override
    public void save(CentreProfile profile) {
        save(ProfileValues.of(profile), state().version());
    }

    @Transactional(readOnly = true)
    ProfileState state() {
        return profiles.findByMunicipalityId(Tenant.current())
                .map(ProfileState::of)
                .orElseGet(ProfileState::defaults);
    }

    /**
     * Saves answers without {@link ProfileValues#problems()}.
     *
     * @return whether anything changed
     */
    boolean save(ProfileValues values, int version) {
        StoredProfile stored = versioned(version);
        if (stored.getId() != null && stored.values().equals(values)) {
            return false;
        }
        stored.answer(values);
        store(stored);
        events.publishEvent(new AuditEvent(Action.SETTINGS, "Правила центра изменены"));
        return true;
    }

    void approve(Long by, int version) {
        StoredProfile stored = versioned(version);
        if (stored.getId() == null) {
            stored.answer(ProfileValues.of(CentreProfile.defaults()));
        }
        stored.approve(by, clock.instant());
        store(stored);
        events.publishEvent(new AuditEvent(Action.APPROVAL, "Правила центра утверждены"));
    }

    /** Who changed what and when, the newest first; the first change is told against the defaults. */
    @Transactional(readOnly = true)
    List<Change> history() {
        return profiles.findByMunicipalityId(Tenant.current())
                .map(stored -> histories.of(StoredProfile.class, stored.getId(), new StoredProfile().facts()))
                .orElseGet(List::of);
    }

    private StoredProfile versioned(int version) {
        StoredProfile stored = profiles.findByMunicipalityId(Tenant.current()).orElseGet(StoredProfile::new);
        if (stored.getId() == null) {
            LostUpdate.check(version, ProfileState.NEVER_SAVED);
        } else {
            histories.checkVersion(StoredProfile.class, stored.getId(), version, stored.getVersion());
        }
        return stored;
    }

    /** Two people who save the first profile at once: the database lets one in. */
    private void store(StoredProfile stored) {
        try {
            profiles.saveAndFlush(stored);
        } catch (DataIntegrityViolationException second) {
            LostUpdate.check(ProfileState.NEVER_SAVED, 0);
            throw second;
        }
    }
}
