package ru.mentorcentre.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of the installation, where it has one. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> mail, @Value("${mentorcentre.mail-from:}") String from) {
        this.mail = mail;
        this.from = from;
    }

    /** Whether letters can be sent at all. */
    public boolean isPossible() {
        return mail.getIfAvailable() != null;
    }

    void send(OutgoingLetter letter) throws MessagingException {
        JavaMailSender sender = mail.getObject();
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, letter.file() != null, StandardCharsets.UTF_8.name());
        helper.setTo(letter.email());
        if (!from.isBlank()) {
            helper.setFrom(from);
        }
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        if (letter.file() != null) {
            helper.addAttachment(
                    letter.file().name(),
                    new ByteArrayResource(letter.file().content()),
                    letter.file().mediaType());
        }
        sender.send(message);
    }
}
