package ru.mentorcentre.survey.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Sends letters. Each is marked as being sent before it is, so that neither a second instance nor a restart sends it
 * twice; one whose end nobody saw is shown as unknown.
 */
@Component
class SurveyMailSender {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyMailSender.class);
    private static final int AT_ONCE = 20;

    private final MailOutbox bag;
    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    SurveyMailSender(
            MailOutbox bag, ObjectProvider<JavaMailSender> mail, @Value("${mentorcentre.mail-from:}") String from) {
        this.bag = bag;
        this.mail = mail;
        this.from = from;
    }

    void work() {
        JavaMailSender sender = mail.getIfAvailable();
        if (sender == null) {
            return;
        }
        Tenant.run(Tenant.ROOT, bag::giveUpStuck);
        List<MailOutbox.OutgoingLetter> letters;
        do {
            letters = Tenant.call(Tenant.ROOT, () -> bag.takeOut(AT_ONCE));
            letters.forEach(letter -> send(sender, letter));
        } while (letters.size() == AT_ONCE);
    }

    private void send(JavaMailSender sender, MailOutbox.OutgoingLetter letter) {
        String problem = null;
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setTo(letter.email());
            if (!from.isBlank()) {
                helper.setFrom(from);
            }
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            sender.send(message);
        } catch (MessagingException | MailException failed) {
            problem = inWords(failed);
            LOG.info(
                    "Letter {} was not sent: {}", letter.id(), failed.getClass().getSimpleName());
        }
        String outcome = problem;
        Tenant.run(Tenant.ROOT, () -> bag.note(letter.id(), outcome));
    }

    private static String inWords(Exception failed) {
        Throwable cause = failed;
        if (failed instanceof MailSendException refused
                && !refused.getFailedMessages().isEmpty()) {
            cause = refused.getFailedMessages().values().iterator().next();
        }
        String said = said(cause);
        if (failed instanceof MailAuthenticationException) {
            return "Почтовый сервер не принял логин или пароль программы. " + said;
        }
        if (failed instanceof MailParseException || cause instanceof jakarta.mail.internet.AddressException) {
            return "Такого адреса не бывает. " + said;
        }
        if (cause instanceof jakarta.mail.SendFailedException) {
            return "Почтовый сервер не принял письмо на этот адрес. " + said;
        }
        return "Почтовый сервер не отвечает или прервал связь. " + said;
    }

    private static String said(Throwable cause) {
        Throwable deepest = cause;
        while (deepest instanceof MessagingException chained && chained.getNextException() != null) {
            deepest = chained.getNextException();
        }
        String message = deepest.getMessage();
        return message == null ? "" : "Ответ сервера: " + message.strip();
    }
}
