package ru.mentorcentre.backup.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.backup.KeyFingerprints;
import ru.mentorcentre.shared.installation.InstallationKeys;

/** Which keys lie in one place only: no backup holds them, and nobody has said that he took a copy away. */
@Service
@Transactional
class KeptKeys {

    private final KeptKeyRepository kept;
    private final InstallationKeys keys;
    private final Clock clock;

    KeptKeys(KeptKeyRepository kept, InstallationKeys keys, Clock clock) {
        this.kept = kept;
        this.keys = keys;
        this.clock = clock;
    }

    /** Names of the keys that nobody has copied yet, as far as the program was told. */
    @Transactional(readOnly = true)
    List<String> missing() {
        List<KeptKey> known = kept.findAll();
        return here().entrySet().stream()
                .filter(key -> known.stream().noneMatch(one -> one.is(key.getKey(), key.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All keys of today were copied. */
    void confirm() {
        here().forEach((name, fingerprint) -> kept.save(new KeptKey(name, fingerprint, clock.instant())));
    }

    private Map<String, String> here() {
        try {
            return KeyFingerprints.of(keys);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
