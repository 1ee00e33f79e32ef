package ru.mentorcentre.matching.preparation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** Keeps how points are given in the current municipality. */
@Service
@Transactional
public class MatchingSettingsStore {

    /** Version of settings that nobody has changed yet. */
    static final int UNTOUCHED = -1;

    private final StoredSettingsRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatchingSettingsStore(StoredSettingsRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MatchingSettings current() {
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
            if (BusinessRuleViolation.by("matching_settings_once", second)) {
                LostUpdate.check(UNTOUCHED, 0);
            }
            throw second;
        }
        events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, "Настройки подбора пар"));
    }
}
