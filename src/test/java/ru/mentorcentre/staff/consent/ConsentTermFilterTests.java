package ru.mentorcentre.staff.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Visitor;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.educator.EducatorService;

/** Consents that end, have ended or are missing are told to those who can get new ones. */
@IntegrationTest
class ConsentTermFilterTests {

    private static final LocalDate TODAY = TestDays.today();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private EducatorService educators;

    @Autowired
    private ConsentService consents;

    private long home;
    private long school;
    private Visitor leader;

    @BeforeEach
    void fill() {
        home = municipalities.add("Дом " + UUID.randomUUID(), "Край", 2025).id();
        school = Tenant.call(home, () -> schools.add(SchoolExample.named("1", "Первая")));
        long other = Tenant.call(home, () -> schools.add(SchoolExample.named("2", "Вторая")));
        consent("Кончается", school, TODAY.plusDays(30));
        consent("Нескоро", school, TODAY.plusDays(31));
        consent("Кончилось", school, TODAY.minusDays(1));
        long renewed = consent("Возобновлено", school, TODAY.plusDays(5));
        Tenant.run(home, () -> consents.add(renewed, ConsentPurpose.PROCESSING, "новое", "2", TODAY, null));
        consent("Бессрочно", school, null);
        consent("Чужое", other, TODAY.plusDays(3));
        add("Без", school);
        leader = new Visitor(port).signIn(AccountExample.add(accounts, Role.LEADER, home), AccountExample.PASSWORD);
    }

    @Test
    void theListTellsTheTermsApart() {
        assertThat(people("ENDING")).containsExactlyInAnyOrder("Кончается", "Чужое");
        assertThat(people("EXPIRED")).containsExactly("Кончилось");
        assertThat(people("VALID"))
                .containsExactlyInAnyOrder(
                        "Кончается", "Нескоро", "Возобновлено", "Возобновлено", "Бессрочно", "Чужое");
        assertThat(people("WITHDRAWN")).isEmpty();
        assertThat(leader.get("/staff/consents?term=ENDING&sort=until")
                        .page()
                        .select("tbody th a")
                        .eachText())
                .first()
                .asString()
                .startsWith("Чужое");
        assertThat(leader.get("/staff/consents/export.csv?term=EXPIRED").text())
                .contains("Кончилось")
                .doesNotContain("Нескоро");
    }

    @Test
    void theFirstPageCountsWhatWantsAttention() {
        assertThat(leader.get("/").page().select(".attention a").eachText())
                .anyMatch(text -> text.startsWith("1 согласие кончилось"))
                .anyMatch(text -> text.startsWith("2 согласия скоро кончаются"))
                .anyMatch(text -> text.startsWith("У 2 педагогов нет согласия"));
        String curator = AccountExample.login("curator");
        accounts.add(new NewAccount(curator, "Куратор", Set.of(Role.CURATOR), home, school), AccountExample.PASSWORD);
        assertThat(new Visitor(port)
                        .signIn(curator, AccountExample.PASSWORD)
                        .get("/")
                        .page()
                        .select(".attention a")
                        .eachText())
                .anyMatch(text -> text.startsWith("1 согласие скоро кончается"));
    }

    private List<String> people(String term) {
        return leader.get("/staff/consents?term=" + term).page().select("tbody th a").eachText().stream()
                .map(name -> name.split(" ")[0])
                .toList();
    }

    private long add(String name, long at) {
        return Tenant.call(home, () -> educators.add(EducatorExample.named(at, name, "Анна", "Ивановна")));
    }

    private long consent(String name, long at, LocalDate until) {
        long id = add(name, at);
        Tenant.run(home, () -> consents.add(id, ConsentPurpose.PROCESSING, "№ 1", "1", TODAY.minusYears(1), until));
        return id;
    }
}
