package ru.mentorcentre.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import ru.mentorcentre.TestMail;

/** What is wrong with one letter, or with the mail server, keeps no other letter and no other work waiting. */
class MailDeliveryTests {

    private static final String YAML = "spring.mail.properties[mail.%s.%s]";

    @Test
    void aLetterThatCannotBeWrittenKeepsNoOtherBack() {
        Queue queue = new Queue(4);
        queue.unwritable = 1;
        queue.unsendable = 2;
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(TestMail.server().getSmtp().getPort());

        delivery(sender).work(queue);

        assertThat(queue.ends)
                .containsEntry(1L, MailProblem.NOT_WRITTEN)
                .containsEntry(2L, MailProblem.NOT_WRITTEN)
                .containsEntry(3L, "")
                .containsEntry(4L, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtps"})
    void aServerThatHangsIsLeftAfterTheTimeThatTheSettingsSay(String protocol) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setProtocol(protocol);
            sender.setHost(silent.getInetAddress().getHostAddress());
            sender.setPort(silent.getLocalPort());
            sender.setJavaMailProperties(settingsInHundredths(protocol));
            Queue queue = new Queue(2);

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> delivery(sender).work(queue));

            assertThat(queue.ends.values())
                    .hasSize(2)
                    .allMatch(end -> end.startsWith("Почтовый сервер не отвечает или прервал связь"));
        }
    }

    /** The time-outs of {@code application.yml}, 0.3 seconds for 30; one that is missing there waits for ever. */
    private static Properties settingsInHundredths(String protocol) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(Path.of("src/main/resources/application.yml")));
        Properties properties = new Properties();
        Stream.of("connectiontimeout", "timeout", "writetimeout").forEach(kind -> {
            Object millis = yaml.getObject().get(YAML.formatted(protocol, kind));
            assertThat(millis).as(protocol + " " + kind).isNotNull();
            properties.setProperty(
                    "mail." + protocol + "." + kind, String.valueOf(Integer.parseInt(millis.toString()) / 100));
        });
        return properties;
    }

    private static MailDelivery delivery(JavaMailSender sender) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("mail", sender));
        return new MailDelivery(new MailServer(beans.getBeanProvider(JavaMailSender.class), "mnc@example.org"));
    }

    /** Letters 1, 2, 3…; the ends are the problems, empty for none. */
    private static final class Queue implements MailOutbox {

        private final Deque<Long> waiting = new ArrayDeque<>();
        private final Map<Long, String> ends = new TreeMap<>();
        private long unwritable;
        private long unsendable;

        private Queue(int letters) {
            for (long id = 1; id <= letters; id++) {
                waiting.add(id);
            }
        }

        @Override
        public OptionalLong takeOut() {
            return waiting.isEmpty() ? OptionalLong.empty() : OptionalLong.of(waiting.remove());
        }

        @Override
        public Optional<OutgoingLetter> write(long id) {
            if (id == unwritable) {
                throw new IllegalStateException("as it should");
            }
            String subject = id == unsendable ? null : "Очередь";
            return Optional.of(new OutgoingLetter(id, "somebody@example.org", subject, "Текст"));
        }

        @Override
        public void note(long id, String problem) {
            ends.put(id, Optional.ofNullable(problem).orElse(""));
        }

        @Override
        public void giveUpStuck() {
            // none was taken out by anybody else
        }
    }
}
