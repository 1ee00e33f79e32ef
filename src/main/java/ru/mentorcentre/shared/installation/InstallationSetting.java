package ru.mentorcentre.shared.installation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One thing that an administrator has set for all municipalities of the installation. */
@Entity
class InstallationSetting {

    @Id
    private String key;

    private String value;

    protected InstallationSetting() {}

    InstallationSetting(String key, String value) {
        this.key = key;
        this.value = value;
    }

    String value() {
        return value;
    }
}
