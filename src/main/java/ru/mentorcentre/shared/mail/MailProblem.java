package ru.mentorcentre.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Why a letter was not sent, in words for whoever wrote it. */
final class MailProblem {

    /** Nothing was sent, and the mail server has no part in it. */
    static final String NOT_WRITTEN =
            "Программа не смогла составить письмо. Скажите администратору: причина записана в журнале программы.";

    private MailProblem() {}

    static String inWords(Exception failed) {
        Throwable cause = failed;
        if (failed instanceof MailSendException refused
                && !refused.getFailedMessages().isEmpty()) {
            cause = refused.getFailedMessages().values().iterator().next();
        }
        String said = said(cause);
        if (failed instanceof MailAuthenticationException) {
            return "Почтовый сервер не принял логин или пароль программы. " + said;
        }
        if (failed instanceof MailParseException || cause instanceof AddressException) {
            return "Такого адреса не бывает. " + said;
        }
        if (cause instanceof SendFailedException) {
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
