package ru.mentorcentre.shared.installation;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;

/** What an administrator sets for the whole installation; every change is on record. */
@Service
@Transactional
public class InstallationSettings {

    private final InstallationSettingRepository settings;
    private final ApplicationEventPublisher events;

    InstallationSettings(InstallationSettingRepository settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    /** What is set under this key. */
    @Transactional(readOnly = true)
    public Optional<String> find(String key) {
        return settings.findById(key).map(InstallationSetting::value);
    }

    /**
     * Sets a value, or takes it away.
     *
     * @param value {@code null} for none
     * @param said what the audit trail says of it, in Russian
     */
    public void set(String key, String value, String said) {
        if (value == null) {
            settings.remove(key);
        } else {
            settings.save(new InstallationSetting(key, value));
        }
        events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, said));
    }
}
