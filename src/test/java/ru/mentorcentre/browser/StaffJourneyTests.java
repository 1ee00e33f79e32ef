package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** A methodologist brings in the staff, a curator corrects the card of somebody in the own school. */
class StaffJourneyTests extends Journey {

    private static final String HEADERS =
            "Код школы;Фамилия;Имя;Отчество;Должность;Предметы;Дата приёма;Стаж лет;Категория;Эл. почта;Телефон\n";

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Test
    void theStaffIsImportedReadAndCorrected() {
        long municipality = municipalities
                .add("Ольховский район", "Испытания педагогов в браузере", 2025)
                .id();
        long own = Tenant.call(municipality, () -> schools.add(SchoolExample.named("101", "СОШ № 1")));
        Tenant.run(municipality, () -> schools.add(SchoolExample.named("102", "Гимназия № 2")));
        add("staff-methodist", Role.METHODIST, municipality, null);
        add("staff-curator", Role.CURATOR, municipality, own);

        Screen methodist = screen(ColorScheme.LIGHT).signIn("staff-methodist");
        check(methodist.open("/staff"), "staff/empty");
        methodist.open("/staff/import");
        upload(methodist, HEADERS + "103;Иванов;Иван;;Учитель;Магия;;;;;\n");
        check(methodist, "staff/import-errors");
        methodist.open("/staff/import");
        upload(methodist, HEADERS + rows() + "101;Елкина-ааавиина;Анна;Александровна;Учитель;Физика;;;;;\n");
        check(methodist, "staff/import-preview");
        methodist.page().locator("main form button[type=submit]").first().click();
        methodist.page().locator(".note-success").waitFor();
        check(methodist.open("/staff"), "staff/list");
        methodist.page().locator("select[name=subject]").selectOption("PHYSICS");
        methodist.page().locator(".chip").waitFor();
        check(methodist, "staff/list-filtered");
        methodist.page().locator("tbody th a").first().click();
        methodist.page().locator("h1").waitFor();
        check(methodist, "staff/card");
        String card = methodist.page().url().replaceFirst("https?://[^/]+", "");
        methodist.open(card + "/records");
        methodist.page().locator(".fold summary").first().click();
        methodist.page().locator(".fold [type=submit]").first().click();
        methodist.page().locator(".form-errors").waitFor();
        check(methodist, "staff/card-records-errors");
        methodist.page().locator("#resultYear").fill("2025");
        methodist.page().locator("#exam").selectOption("OGE");
        methodist.page().locator("#subject").selectOption("PHYSICS");
        methodist.page().locator("#pupils").fill("24");
        methodist.page().locator("#mean").fill("64,5");
        methodist.page().locator(".fold[open] [type=submit]").click();
        methodist.page().locator(".note-success").waitFor();
        for (String page : List.of("/records", "/consents", "/transfer", "/merger", "/removal")) {
            check(methodist.open(card + page), "staff/card" + page.replace('/', '-'));
        }
        check(methodist.open("/staff/duplicates"), "staff/duplicates");
        methodist.page().locator("a[href*='/merger?']").first().click();
        methodist.page().locator("#compared").waitFor();
        check(methodist, "staff/merger-compared");
        for (String book : List.of("tests", "activities", "results", "consents")) {
            check(methodist.open("/staff/" + book), "staff/book-" + book);
        }
        check(methodist.open("/staff/difficulties"), "staff/difficulties");
        check(methodist.open("/staff/new"), "staff/new");
        methodist.page().locator(".form [type=submit]").click();
        check(methodist, "staff/new-errors");
        check(methodist.open("/help/staff"), "staff/help");

        Screen curator = screen(ColorScheme.LIGHT).signIn("staff-curator");
        check(curator.open("/staff"), "staff/own-school");
        assertThat(curator.page().locator("tbody tr").count()).isEqualTo(16);
        curator.page().locator("tbody th a").first().click();
        curator.page().locator(".page-head a:has-text('Изменить')").click();
        curator.page().locator("#phone").fill("8 (000) 111-22-33");
        curator.page().locator("#category").selectOption("HIGHEST");
        check(curator, "staff/edit");
        curator.page().locator(".form [type=submit]").click();
        curator.page().locator(".note-success").waitFor();
        assertThat(curator.page().locator("main").innerText()).contains("8 (000) 111-22-33");
        curator.page().locator("nav.tabs a:has-text('История')").click();
        check(curator, "staff/history");
    }

    private static void upload(Screen screen, String table) {
        screen.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("Педагоги.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        screen.page().locator("form[enctype] [type=submit]").click();
        screen.page().waitForURL(url -> url.matches(".*/staff/import/\\d+"));
    }

    private static String rows() {
        return IntStream.range(0, 30)
                .mapToObj(i -> (101 + i % 2) + ";" + (i % 3 == 0 ? "Ёлкина" : "Ветрова") + "-"
                        + String.valueOf((char) ('А' + i)).repeat(3).toLowerCase()
                        + "вина;Анна;Александровна;"
                        + (i % 7 == 0 ? "Заместитель директора по воспитательной работе" : "Учитель") + ";"
                        + (i % 4 == 0 ? "Физика, Астрономия, Информатика" : "\"Русский язык; литература\"")
                        + ";01.09.2016;" + i + ";" + (i % 3 == 0 ? "высшая" : "соответствие занимаемой должности")
                        + ";teacher" + i + "@example.org;8 (000) 000-00-0" + i % 10 + "\n")
                .collect(Collectors.joining());
    }

    private void add(String login, Role role, long municipality, Long school) {
        accounts.add(new NewAccount(login, "Вера Наглядная", Set.of(role), municipality, school), "demo-demo");
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
    }
}
