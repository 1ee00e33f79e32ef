package ru.mentorcentre.matching;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.Refused;

/** Keeps how points are given in the current municipality. */
@Service
@Transactional
class SettingsKeeping {

    /** Version of settings that nobody has changed yet. */
    static final int UNTOUCHED = -1;

    private final SettingsRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingsKeeping(SettingsRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MatchingSettings current() {
        return stored().map(StoredSettings::settings).orElseGet(MatchingSettings::defaults);
    }

    /** Empty while the defaults hold. */
    @Transactional(readOnly = true)
    Optional<StoredSettings> stored() {
        return repository.stored().stream().findFirst();
    }

    /** Stores other settings, unless somebody did so since the version was read. */
    void change(int version, MatchingSettings wanted, Long by) {
        Optional<StoredSettings> stored = stored();
        LostUpdate.check(version, stored.map(StoredSettings::getVersion).orElse(UNTOUCHED));
        StoredSettings settings = stored.orElseGet(() -> new StoredSettings(wanted, by, clock.instant()));
        settings.change(wanted, by, clock.instant());
        try {
            repository.saveAndFlush(settings);
        } catch (DataIntegrityViolationException second) {
            if (Refused.by("matching_settings_once", second)) {
                LostUpdate.check(UNTOUCHED, 0);
            }
            throw second;
        }
        events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, "Настройки подбора пар"));
    }
}
