package ru.mentorcentre.workplan.informing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestMail;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.mail.MailDelivery;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.wording.MessageWording;

/** A message by mail: one letter each, whatever restarts and however many instances there are. */
@IntegrationTest
class MessageMailTests {

    private final String subject = "Письмо " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Autowired
    private ApplicationContext context;

    private Informed town;
    private UserDetails methodist;
    private UserDetails mentor;
    private long signing;
    private long writing;

    @BeforeEach
    void people() {
        town = new Informed(context);
        long school = town.school("1", "СОШ № 1");
        methodist = town.person(Role.METHODIST, null);
        mentor = town.person(Role.MENTOR, null);
        signing = town.educator(school, "Ёжикова", "yozhikova@example.org");
        writing = town.educator(school, "Почтова", "pochtova@example.org");
        town.signsIn(signing, mentor);
    }

    @Test
    void fourInstancesSendEachLetterOnce() throws Exception {
        long id = sent(true);
        MailDelivery delivery = context.getBean(MailDelivery.class);
        MessageOutbox outbox = context.getBean(MessageOutbox.class);
        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(instances.submit(() -> delivery.work(outbox)));
        }
        for (Future<?> round : rounds) {
            round.get();
        }
        instances.shutdown();
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> states(id).equals(List.of("SENT", "SENT")));
        delivery.work(outbox);

        List<MimeMessage> received = received();
        assertThat(received).hasSize(2);
        for (MimeMessage one : received) {
            String to = one.getAllRecipients()[0].toString();
            if (to.startsWith("pochtova")) {
                MimeMultipart parts = (MimeMultipart) one.getContent();
                assertThat(parts.getCount())
                        .as("who does not sign in gets the file")
                        .isEqualTo(2);
            } else {
                assertThat((String) one.getContent()).contains("Ёжикова", "Текст письма", "\n--\n");
            }
        }
    }

    @Test
    void aRestartHalfWaySendsNoSecondLetter() throws Exception {
        long id = sent(false);
        // taken out by a program that was then stopped
        town.sql(
                "update message_letter l set state = 'SENDING', state_at = now() - interval '11 minutes'"
                        + " from message_recipient r where r.id = l.recipient_id and r.message_id = ?",
                id);
        int before = received().size();
        context.getBean(MailDelivery.class).work(context.getBean(MessageOutbox.class));
        assertThat(states(id)).containsExactly("UNKNOWN", "UNKNOWN");
        assertThat(received()).hasSize(before);
        assertThat(town.page(methodist, "/messages/outgoing/" + id + "/recipients?state=NOT_MAILED")
                        .text())
                .contains("неизвестно, дошло ли", "Программу остановили");
    }

    @Test
    void whatIsReadOrWithdrawnNeedsNoLetter() throws Exception {
        long id = town.inside(() -> draft(false));
        long other = town.inside(() -> draft(false));
        for (long one : new long[] {id, other}) {
            town.within(() -> context.getBean(MessageSending.class).send(one, 0));
            // before the job of the shared context looks
            town.sql(
                    "update message_letter l set state = 'FAILED' from message_recipient r where r.id = l.recipient_id"
                            + " and r.message_id = ? and l.state = 'WAITING'",
                    one);
        }
        int before = received().size();
        town.within(() -> context.getBean(Inbox.class).open(id, town.accountOf(mentor)));
        town.within(() -> context.getBean(MessageSending.class).withdraw(other, "Не то"));
        town.sql(
                "update message_letter l set state = 'WAITING', problem = null from message_recipient r"
                        + " where r.id = l.recipient_id and (r.message_id = ? or r.message_id = ? and r.educator_id = ?)"
                        + " and l.state = 'FAILED'",
                other,
                id,
                signing);
        context.getBean(MailDelivery.class).work(context.getBean(MessageOutbox.class));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> !states(other).contains("WAITING"));
        assertThat(received()).hasSize(before);
        assertThat(town.rows(
                        "select distinct l.problem from message_letter l join message_recipient r on r.id = l.recipient_id"
                                + " where r.message_id = ?",
                        other))
                .extracting(row -> (String) row.get("problem"))
                .containsOnly("Письмо уже не нужно: сообщение прочитано в программе или отозвано");
    }

    @Test
    void ofSomebodyWhoIsForgottenNoAddressStays() throws Exception {
        long id = sent(false);
        town.within(() -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.publishEvent(new EducatorAnonymised(writing))));
        assertThat(town.rows(
                        "select l.email from message_letter l join message_recipient r on r.id = l.recipient_id"
                                + " where r.message_id = ?",
                        id))
                .extracting(row -> (String) row.get("email"))
                .containsExactly("yozhikova@example.org");
    }

    private long sent(boolean withFile) {
        return town.inside(() -> {
            long id = draft(withFile);
            context.getBean(MessageSending.class).send(id, 0);
            return id;
        });
    }

    private long draft(boolean withFile) {
        NewMessage wanted = new NewMessage(
                new MessageWording(subject, "Текст письма"),
                null,
                new MessageAudience(Set.of(EventAudience.EDUCATORS), Set.of(), Set.of()));
        Upload file = withFile
                ? Upload.of(new MockMultipartFile("file", "a.pdf", null, "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                : null;
        return context.getBean(MessageDrafts.class).add(wanted, file, town.accountOf(methodist));
    }

    private List<String> states(long id) {
        return town
                .rows(
                        "select l.state from message_letter l join message_recipient r on r.id = l.recipient_id"
                                + " where r.message_id = ? order by l.id",
                        id)
                .stream()
                .map(row -> (String) row.get("state"))
                .toList();
    }

    private List<MimeMessage> received() throws Exception {
        List<MimeMessage> own = new ArrayList<>();
        for (MimeMessage message : TestMail.server().getReceivedMessages()) {
            if (subject.equals(message.getSubject())) {
                own.add(message);
            }
        }
        return own;
    }
}
