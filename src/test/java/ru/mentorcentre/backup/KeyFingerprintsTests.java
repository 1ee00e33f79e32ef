package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.mentorcentre.shared.installation.InstallationKeys;

/** A restore says which keys are missing, and an archive tells nothing of them. */
class KeyFingerprintsTests {

    @TempDir
    private Path folder;

    @Test
    void aKeyIsRecognisedMissedOrAnother() throws IOException {
        InstallationKeys old = new InstallationKeys(folder.resolve("old"));
        byte[] survey = old.key("survey");
        old.key("totp");
        old.key("database");
        Map<String, String> taken = KeyFingerprints.of(old);

        assertThat(taken).containsOnlyKeys("survey", "totp");
        assertThat(taken.get("survey"))
                .isNotEqualTo(HexFormat.of().formatHex(survey))
                .hasSize(64);
        assertThat(KeyFingerprints.differing(taken, old)).isEmpty();

        InstallationKeys fresh = new InstallationKeys(folder.resolve("fresh"));
        fresh.key("survey");
        assertThat(KeyFingerprints.differing(taken, fresh)).containsExactly("survey", "totp");
    }
}
