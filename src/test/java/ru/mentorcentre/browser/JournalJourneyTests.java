package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.mentorship.PairExample;

/** A mentor and a mentee with a phone in the hand: meetings with a photo, plan, diary. */
class JournalJourneyTests extends Journey {

    private static final String PASSWORD = "long-enough-pass";

    @Autowired
    private ApplicationContext context;

    @Test
    void aMentorNotesAMeetingWithAPhoto() throws IOException {
        PairExample example = new PairExample(context, 60);
        Screen mentor = phone(example.mentorAccount.getUsername());
        check(mentor.open("/"), "journal/home-mentor");
        assertThat(mentor.page().locator(".own-work").innerText()).contains("Новикова Анна Петровна", "нужен контакт");
        mentor.page().locator(".own-pair .btn-primary").click();
        check(mentor, "journal/meeting-new");

        mentor.page().locator(".form [type=submit]").click();
        assertThat(mentor.page().locator("#theme-error").innerText()).contains("Напишите одной строкой");
        mentor.page().locator("#theme").fill("Разобрали ход урока физики в 8 классе");
        // too large: said at once, nothing typed is lost
        byte[] large = Arrays.copyOf(photo(), 11 * 1024 * 1024);
        mentor.page().locator("#file").setInputFiles(new FilePayload("доска.jpg", "image/jpeg", large));
        assertThat(mentor.page().locator(".field-error[role=alert]").innerText())
                .contains("больше 10 МБ");
        mentor.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("вирус.jpg", "image/jpeg", "MZ program".getBytes(StandardCharsets.US_ASCII)));
        mentor.page().locator(".form [type=submit]").click();
        assertThat(mentor.page().locator("#file-error").innerText()).contains("внутри это не JPEG");
        assertThat(mentor.page().locator("#theme").inputValue()).isEqualTo("Разобрали ход урока физики в 8 классе");
        check(mentor, "journal/meeting-refused");
        mentor.page().locator("#agreed").fill("Пересобрать начало урока и показать 3 минуты на видео");
        mentor.page().locator("#nextOn").fill(example.today.plusDays(10).toString());
        mentor.page().locator("#file").setInputFiles(new FilePayload("доска.jpg", "image/jpeg", photo()));
        mentor.page().locator(".form [type=submit]").click();
        mentor.page().locator(".note-success").waitFor();
        check(mentor, "journal/meetings");
        assertThat(mentor.page().locator(".timeline").innerText()).contains("доска.jpg", "Следующая встреча");
        assertThat(mentor.page().locator(".facts").innerText()).contains("идёт хорошо");
        mentor.page().locator(".timeline a:has-text('Удалить')").click();
        check(mentor, "journal/meeting-deletion");

        mentor.open("/mentorships/" + example.pair + "/plan");
        mentor.page().locator("#what").fill("Открытый урок с разбором");
        mentor.page().locator("#dueOn").fill(example.today.plusDays(20).toString());
        mentor.page().locator(".form [type=submit]").click();
        mentor.page().locator(".note-success").waitFor();
        check(mentor, "journal/plan");
        check(mentor.open("/mentorships/" + example.pair + "/outcome"), "journal/outcome");
        mentor.page().locator("main .btn-primary").click();
        check(mentor, "journal/outcome-form");
        check(mentor.open("/mentorships/" + example.pair + "/diary"), "journal/shared-diary-empty");
        check(mentor.open("/"), "journal/home-mentor-well");
    }

    @Test
    void aMenteeKeepsADiary() throws IOException {
        PairExample example = new PairExample(context, 10);
        Screen mentee = phone(example.menteeAccount.getUsername());
        check(mentee.open("/"), "journal/home-mentee");
        assertThat(mentee.page().locator(".own-work").innerText()).contains("Мой наставник", "рано судить");
        check(mentee.open("/diary"), "journal/diary-empty");
        mentee.page().locator(".empty-state .btn-primary").click();
        mentee.page().locator("#title").fill("Первый открытый урок");
        mentee.page().locator("#story").fill("Дети спорили по делу, звонка никто не заметил.");
        mentee.page().locator("#withMentor").check();
        mentee.page().locator("#file").setInputFiles(new FilePayload("грамота.png", "image/png", picture("png")));
        check(mentee, "journal/achievement-form");
        mentee.page().locator(".form [type=submit]").click();
        mentee.page().locator(".note-success").waitFor();
        check(mentee, "journal/diary");
        assertThat(mentee.page().locator(".timeline").innerText()).contains("видно: наставнику", "грамота.png");

        Screen mentor = phone(example.mentorAccount.getUsername());
        check(mentor.open("/mentorships/" + example.pair + "/diary"), "journal/shared-diary");
        assertThat(mentor.page().locator(".timeline").innerText()).contains("Первый открытый урок");
    }

    private Screen phone(String login) {
        return screen(ColorScheme.LIGHT).width(Screen.NARROW).signIn(login, PASSWORD);
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
        screen.width(Screen.NARROW);
    }

    private static byte[] photo() throws IOException {
        return picture("jpg");
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(60, 20, 200, 160);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
