package ru.mentorcentre.shared.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.OptionalLong;
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

    private final MailServer server;

    MailDelivery(MailServer server) {
        this.server = server;
    }

    /** Sends all that waits, one after another: what is wrong with one is noted there and keeps no other back. */
    public void work(MailOutbox outbox) {
        if (!server.isPossible()) {
            return;
        }
        Tenant.run(Tenant.ROOT, outbox::giveUpStuck);
        OptionalLong next = Tenant.call(Tenant.ROOT, outbox::takeOut);
        while (next.isPresent()) {
            send(outbox, next.getAsLong());
            next = Tenant.call(Tenant.ROOT, outbox::takeOut);
        }
    }

    private void send(MailOutbox outbox, long id) {
        String problem = null;
        try {
            Optional<OutgoingLetter> letter = Tenant.call(Tenant.ROOT, () -> outbox.write(id));
            if (letter.isEmpty()) {
                return;
            }
            server.send(letter.get());
        } catch (MessagingException | MailException failed) {
            problem = MailProblem.inWords(failed);
            LOG.info("Mail {} was not sent: {}", id, failed.getClass().getSimpleName());
        } catch (RuntimeException failed) {
            problem = MailProblem.NOT_WRITTEN;
            LOG.error("Mail {} was not written", id, failed);
        }
        String outcome = problem;
        Tenant.run(Tenant.ROOT, () -> outbox.note(id, outcome));
    }
}
