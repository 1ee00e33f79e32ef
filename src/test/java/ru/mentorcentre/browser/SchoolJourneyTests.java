package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.NewListing;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.school.change.SchoolChanges;
import ru.mentorcentre.shared.persistence.Tenant;

/** A methodologist works in the register of schools. */
class SchoolJourneyTests extends Journey {

    private static final ResultsLevel[] LEVELS = ResultsLevel.values();

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolChanges changes;

    @Autowired
    private Listings listings;

    @Autowired
    private Standings standings;

    @Test
    void theRegisterIsReadFilteredAndEdited() {
        long municipality = municipalities
                .add("Заречный район", "Испытания в браузере", 2025)
                .id();
        accounts.add(
                new NewAccount("register-methodist", "Вера Наглядная", Set.of(Role.METHODIST), municipality, null),
                "demo-demo");
        Screen screen = screen(ColorScheme.LIGHT);
        screen.page().navigate("/schools");
        screen.page().locator("[name=username]").fill("register-methodist");
        screen.page().locator("[name=password]").fill("demo-demo");
        screen.page().locator("form[action$='/login'] [type=submit]").click();
        screen.page().locator(".empty-state").waitFor();
        check(screen, "school/empty");

        List<Long> ids = Tenant.call(municipality, this::fill);
        check(screen.open("/schools"), "school/list");
        screen.page().locator("select[name=type]").selectOption("STRUGGLING");
        screen.page().locator(".chip").waitFor();
        assertThat(screen.page().locator("tbody tr").count()).isEqualTo(7);
        assertThat(screen.page().url()).contains("type=STRUGGLING");
        screen.page().locator(".filter-more summary").click();
        check(screen, "school/list-filtered");
        screen.page().locator(".filter-search input").fill("нет такой");
        screen.page().locator(".empty-state").waitFor();
        check(screen, "school/list-none");

        check(screen.open("/schools/" + ids.get(3)), "school/card");
        check(screen.open("/schools/" + ids.get(0)), "school/card-successor");
        check(screen.open("/schools/" + ids.get(1)), "school/card-merged");
        check(screen.open("/schools/" + ids.get(3) + "/listings"), "school/card-listings");
        check(screen.open("/schools/" + ids.get(4) + "/listings"), "school/card-listings-none");
        check(screen.open("/schools/listings"), "school/listings");
        for (String page : List.of("/merger", "/removal", "/listings/new")) {
            check(screen.open("/schools/" + ids.get(3) + page), "school/form" + page.replace('/', '-'));
        }
        check(screen.open("/schools/" + ids.get(5) + "/removal"), "school/removal-refused");
        check(screen.open("/schools/new"), "school/new");
        screen.page().locator(".form [type=submit]").click();
        check(screen, "school/new-errors");

        screen.open("/schools/" + ids.get(3) + "/edit");
        screen.page().locator("#headName").fill("Наглядова Мария Ивановна");
        screen.page().locator("#pupils").fill("321");
        screen.page().locator(".form [type=submit]").click();
        screen.page().locator(".note-success").waitFor();
        check(screen.open("/schools/" + ids.get(3) + "/history"), "school/card-history");

        screen.open("/schools/listings/new");
        Locator search = screen.page().locator(".pick-search");
        search.fill("№ 12");
        assertThat(screen.page().locator("#school-choice label:visible").count())
                .isEqualTo(1);
        check(screen, "school/listings-new");
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
    }

    private List<Long> fill() {
        List<Long> ids = new ArrayList<>();
        List<SchoolStanding> found = new ArrayList<>();
        for (int i = 1; i <= 28; i++) {
            SchoolKind kind = i % 9 == 0 ? SchoolKind.LYCEUM : i % 5 == 0 ? SchoolKind.BASIC : SchoolKind.SECONDARY;
            String name = kind == SchoolKind.LYCEUM ? "Лицей № " + i : kind.shortTitle() + " № " + i;
            long id = schools.add(SchoolExample.of("10" + i, name, kind, i % 3 == 0));
            ids.add(id);
            found.add(new SchoolStanding(
                    id,
                    2025,
                    LEVELS[i % 4],
                    SchoolType.values()[i % 4],
                    i % 6 == 4 ? Finding.YES : Finding.NO,
                    i % 4 == 0 ? Finding.YES : Finding.INSUFFICIENT_DATA,
                    i % 12 == 4 ? Finding.YES : Finding.NO,
                    Finding.NOT_APPLICABLE,
                    Finding.NO,
                    i % 8 == 3 ? Finding.YES : Finding.NO,
                    new BigDecimal("0." + (1000 + i * 300)),
                    new BigDecimal("0." + (9000 - i * 200))));
        }
        standings.publish(2025, found);
        changes.merge(ids.get(1), 0, ids.get(0), LocalDate.of(2025, 8, 31));
        changes.rename(
                ids.get(3),
                0,
                "Средняя школа имени Первооткрывателей",
                "СОШ Первооткрывателей",
                LocalDate.of(2023, 9, 1));
        listings.add(new NewListing(
                ids.get(3),
                ListingKind.LOW_RESULTS,
                LocalDate.of(2022, 9, 1),
                LocalDate.of(2023, 8, 31),
                "44",
                LocalDate.of(2022, 8, 20)));
        for (int i : new int[] {3, 5, 7}) {
            listings.add(new NewListing(
                    ids.get(i),
                    ListingKind.LOW_RESULTS,
                    LocalDate.of(2025, 9, 1),
                    null,
                    "77",
                    LocalDate.of(2025, 8, 20)));
        }
        listings.add(new NewListing(
                ids.get(3),
                ListingKind.HARD_CONDITIONS,
                LocalDate.of(2025, 9, 1),
                null,
                "78-п",
                LocalDate.of(2025, 8, 20)));
        return ids;
    }
}
