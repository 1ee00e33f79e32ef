package ru.mentorcentre.shared.mail;

import jakarta.mail.MessagingException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Sends letters. Each is marked as being sent before it is, so that neither a second instance nor a restart sends it
 * twice; one whose end nobody saw is shown as unknown.
 */
@Component
public class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int AT_ONCE = 20;

    private final MailServer server;

    MailDelivery(MailServer server) {
        this.server = server;
    }

    /** Sends all that waits. */
    public void work(MailOutbox outbox) {
        if (!server.isPossible()) {
            return;
        }
        Tenant.run(Tenant.ROOT, outbox::giveUpStuck);
        List<OutgoingLetter> letters;
        do {
            letters = Tenant.call(Tenant.ROOT, () -> outbox.takeOut(AT_ONCE));
            letters.forEach(letter -> send(outbox, letter));
        } while (letters.size() == AT_ONCE);
    }

    private void send(MailOutbox outbox, OutgoingLetter letter) {
        String problem = null;
        try {
            server.send(letter);
        } catch (MessagingException | MailException failed) {
            problem = MailProblem.inWords(failed);
            LOG.info("Mail {} was not sent: {}", letter.id(), failed.getClass().getSimpleName());
        }
        String outcome = problem;
        Tenant.run(Tenant.ROOT, () -> outbox.note(letter.id(), outcome));
    }
}
