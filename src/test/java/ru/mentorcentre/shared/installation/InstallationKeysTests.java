package ru.mentorcentre.shared.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeysTests {

    @TempDir
    private Path folder;

    @Test
    void aKeyStaysTheSameAndIsItsOwnersAlone() throws Exception {
        Path keys = folder.resolve("keys");
        byte[] first = new InstallationKeys(keys).key("pseudonyms");
        assertThat(first).hasSize(32);
        assertThat(new InstallationKeys(keys).key("pseudonyms")).isEqualTo(first);
        assertThat(new InstallationKeys(keys).key("other")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("pseudonyms.key"))))
                .isEqualTo("rw-------");
        assertThat(keys).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aKeyFromElsewhereIsKeptOnceAndNeverReplaced() {
        InstallationKeys keys = new InstallationKeys(folder);
        assertThat(keys.find("survey")).isEmpty();
        byte[] former = new byte[32];
        keys.put("survey", former);
        keys.put("survey", former);
        assertThat(keys.find("survey")).hasValue(former);
        assertThatThrownBy(() -> keys.put("survey", keys.key("other"))).isInstanceOf(IllegalStateException.class);
        assertThat(keys.key("survey")).isEqualTo(former);
    }

    @Test
    void aDamagedKeyIsNeverReplaced() throws Exception {
        Files.writeString(folder.resolve("pseudonyms.key"), "00ff");
        assertThatThrownBy(() -> new InstallationKeys(folder).key("pseudonyms"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("pseudonyms.key")).hasContent("00ff");
    }
}
