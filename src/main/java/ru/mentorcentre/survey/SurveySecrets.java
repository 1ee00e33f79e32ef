package ru.mentorcentre.survey;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Tenant;

/** The secret of the current municipality, made when it is first needed. */
@Component
@Transactional
class SurveySecrets {

    private static final int BYTES = 32;

    private final SurveySecretRepository secrets;
    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Links> known = new ConcurrentHashMap<>();

    SurveySecrets(SurveySecretRepository secrets) {
        this.secrets = secrets;
    }

    Links links() {
        Links links = known.get(Tenant.current());
        if (links != null) {
            return links;
        }
        Optional<SurveySecret> stored = secrets.findAll().stream().findFirst();
        if (stored.isEmpty()) {
            // not remembered: this transaction may still be taken back
            return secrets.saveAndFlush(new SurveySecret(random())).links();
        }
        return known.computeIfAbsent(Tenant.current(), id -> stored.get().links());
    }

    private byte[] random() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
