package ru.mentorcentre.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;

/** ШНОР and ШССУ are dated listings by order, for one school or many. */
@IntegrationTest
class ListingTests {

    @Autowired
    private ApplicationContext context;

    private Register register;
    private UserDetails methodist;
    private long first;
    private long second;

    @BeforeEach
    void open() {
        register = new Register(context);
        methodist = register.person(Role.METHODIST, null);
        first = register.school("1", "СОШ № 1");
        second = register.school("2", "СОШ № 2");
    }

    @Test
    void aSchoolIsListedEndedAndListedAgain() throws Exception {
        enter(first, "2023-09-01").andExpect(redirectedUrl("/schools/" + first + "/listings"));
        assertThat(text("/schools/" + first)).contains("В перечнях сейчас ШНОР");
        long listing = register.inside(
                        () -> register.bean(ListingRepository.class).of(first))
                .get(0)
                .id();

        assertThat(body(end(listing, "2023-08-31"))).contains("Раньше начала");
        end(listing, "2024-08-31").andExpect(redirectedUrl("/schools/" + first + "/listings"));
        assertThat(text("/schools/" + first + "/listings"))
                .contains("с 01.09.2023 по 31.08.2024")
                .contains("№ 7");
        assertThat(text("/schools/" + first)).contains("В перечнях сейчас нет");

        enter(first, "2024-09-01").andExpect(status().is3xxRedirection());
        assertThat(text("/schools/" + first + "/history"))
                .contains("Внесена в перечень ШНОР с 01.09.2024")
                .contains("В перечне ШНОР по 31.08.2024");
        assertThat(body(end(listing, "2024-09-15"))).contains("уже в этом перечне");
    }

    @Test
    void whoEndsAListingSecondSeesWhoWasFirstAndKeepsWhatWasTyped() throws Exception {
        enter(first, "2023-09-01");
        long listing = only(first);
        end(listing, "2024-08-31").andExpect(status().is3xxRedirection());

        ResultActions second = end(listing, "2024-12-31", 0).andExpect(status().isConflict());
        var response = second.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select(".note-warning").text())
                .contains("Проверяющая Методист")
                .contains("по 31.08.2024");
        assertThat(page.select("#endsOn").val()).isEqualTo("2024-12-31");
        assertThat(text("/schools/" + first + "/listings")).contains("по 31.08.2024");
        end(
                        listing,
                        "2024-12-31",
                        Integer.parseInt(page.select("[name=version]").val()))
                .andExpect(status().is3xxRedirection());
        assertThat(text("/schools/" + first + "/listings")).contains("по 31.12.2024");
    }

    private long only(long school) {
        return register.inside(() -> register.bean(ListingRepository.class).of(school))
                .get(0)
                .id();
    }

    @Test
    void aSecondListingOfTheSameDaysIsRefused() throws Exception {
        enter(first, "2023-09-01");
        assertThat(body(enter(first, "2025-01-01"))).contains("В эти дни уже в перечне ШНОР: СОШ № 1 (с 01.09.2023)");
        // the other list is another matter
        register.post(methodist, "/schools/" + first + "/listings", typed("kind", "HARD_CONDITIONS"))
                .andExpect(status().is3xxRedirection());
        // and the database itself holds the rule
        assertThatThrownBy(() -> register.within(() -> {
                    ListingRepository listings = register.bean(ListingRepository.class);
                    listings.saveAll(List.of(new Listing(SchoolExample.listed(first, LocalDate.of(2025, 1, 1)))));
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("listing_no_overlap");
    }

    @Test
    void oneOrderIsEnteredForManySchools() throws Exception {
        long third = register.school("3", "СОШ № 3");
        register.post(methodist, "/schools/listings", typed("schools", "" + first, "codes", "2, 3\n3"))
                .andExpect(redirectedUrl("/schools/listings?kind=LOW_RESULTS"));
        Document list = register.page(methodist, "/schools/listings");
        assertThat(list.select("tbody tr")).hasSize(3);
        assertThat(list.select("tbody").text()).contains("СОШ № 3").contains("№ 7 от 20.08.2024");

        register.school("4", "СОШ № 4");
        String refused = body(register.post(methodist, "/schools/listings", typed("codes", "4;3")));
        assertThat(refused).contains("уже в перечне ШНОР: СОШ № 3");
        assertThat(register.page(methodist, "/schools/listings").select("tbody tr"))
                .hasSize(3);
        assertThat(body(register.post(methodist, "/schools/listings", typed("codes", "4,55,66"))))
                .contains("нет школ с кодами: 55, 66");
        assertThat(body(register.post(methodist, "/schools/listings", typed()))).contains("Выберите хотя бы одну");
        long stranger = new Register(context).school("1", "Чужая");
        assertThat(body(register.post(methodist, "/schools/listings", typed("schools", "" + stranger))))
                .contains("уже нет в реестре");
        assertThat(third).isPositive();
    }

    @Test
    void mistakesStandBesideTheirFields() throws Exception {
        String page = body(register.post(
                methodist,
                "/schools/listings",
                typed("kind", "", "startsOn", "", "orderNumber", " ", "orderDate", "31.08")));
        assertThat(page)
                .contains("Выберите перечень")
                .contains("Укажите, с какого дня")
                .contains("Укажите номер приказа")
                .contains("Нужна дата")
                .contains("Выберите хотя бы одну школу");
        assertThat(body(register.post(
                        methodist,
                        "/schools/listings",
                        typed("codes", "55", "endsOn", "2020-01-01", "orderDate", "2100-01-01"))))
                .contains("нет школ с кодами: 55")
                .contains("Окончание раньше начала")
                .contains("Приказ не может быть из будущего");
        assertThat(body(register.post(methodist, "/schools/listings", typed("codes", "1", "endsOn", "2020-01-01"))))
                .contains("Окончание раньше начала");
        assertThat(body(register.post(methodist, "/schools/listings", typed("codes", "1", "startsOn", "20224-01-01"))))
                .containsAnyOf("Проверьте год", "Нужна дата");
    }

    @Test
    void hintsTellWhereListsAndFiguresDisagree() throws Exception {
        register.within(() -> {
            register.bean(Listings.class).add(SchoolExample.listed(second, LocalDate.of(2024, 9, 1)));
            register.bean(Standings.class)
                    .publish(
                            2025,
                            List.of(
                                    Register.standing(first, 2025, SchoolType.STRUGGLING, ResultsLevel.LOW, "0.1"),
                                    Register.standing(
                                            second, 2025, SchoolType.RESILIENT, ResultsLevel.ABOVE_AVERAGE, "0.6")));
        });
        Document page = register.page(methodist, "/schools/listings");
        assertThat(page.select("section:has(#low) li").text()).contains("СОШ № 1");
        assertThat(page.select("section:has(#low) a.btn").attr("href"))
                .isEqualTo("/schools/listings/new?kind=LOW_RESULTS&school=" + first);
        assertThat(page.select("section:has(#recovered) li").text())
                .contains("СОШ № 2")
                .contains("выше среднего");
        Document form = register.page(methodist, "/schools/listings/new?kind=LOW_RESULTS&school=" + first);
        assertThat(form.select("#school-choice input[checked]").val()).isEqualTo("" + first);
        assertThat(form.select("input[name=kind][checked]").val()).isEqualTo("LOW_RESULTS");
        StatementCount.atMostEight("listings", () -> register.page(methodist, "/schools/listings?q=сош"));
    }

    @Test
    void theRegionSeesWhoseSchoolItIs() throws Exception {
        enter(register.school("77", "Школа у края карты"), "2023-09-01");
        assertThat(register.page(register.person(Role.REGION, null), "/schools/listings?q=у края карты")
                        .select("tbody th")
                        .text())
                .contains("Реестровый район");
    }

    @Test
    void theNeighbourCannotTouchAListing() throws Exception {
        enter(first, "2023-09-01");
        long listing = register.inside(
                        () -> register.bean(ListingRepository.class).of(first))
                .get(0)
                .id();
        Register neighbour = new Register(context);
        UserDetails stranger = neighbour.person(Role.METHODIST, null);
        for (String path : List.of("/end", "/removal")) {
            neighbour.get(stranger, "/schools/listings/" + listing + path).andExpect(status().isNotFound());
            neighbour.post(stranger, "/schools/listings/" + listing + path).andExpect(status().isNotFound());
        }
        register.post(methodist, "/schools/listings/" + listing + "/removal")
                .andExpect(redirectedUrl("/schools/" + first + "/listings"));
        assertThat(text("/schools/" + first + "/history")).contains("Запись о перечне ШНОР с 01.09.2023 удалена");
    }

    private ResultActions enter(long school, String from) throws Exception {
        return register.post(methodist, "/schools/" + school + "/listings", typed("startsOn", from));
    }

    private ResultActions end(long listing, String day) throws Exception {
        int version = register.inside(
                        () -> register.bean(ListingRepository.class).row(listing))
                .orElseThrow()
                .version();
        return end(listing, day, version);
    }

    private ResultActions end(long listing, String day, int version) throws Exception {
        return register.post(
                methodist,
                "/schools/listings/" + listing + "/end",
                "version",
                "" + version,
                "endsOn",
                day,
                "orderNumber",
                "9",
                "orderDate",
                day);
    }

    private String text(String path) throws Exception {
        return register.page(methodist, path).select("main").text();
    }

    private static String body(ResultActions result) throws Exception {
        var response = result.andExpect(status().isOk()).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString()).text();
    }

    private static String[] typed(String... fields) {
        List<String> all = new ArrayList<>(List.of(
                "kind", "LOW_RESULTS", "startsOn", "2024-09-01", "orderNumber", "7", "orderDate", "2024-08-20"));
        for (int i = 0; i < fields.length; i += 2) {
            int at = all.indexOf(fields[i]);
            if (at >= 0) {
                all.set(at + 1, fields[i + 1]);
            } else {
                all.addAll(Arrays.asList(fields[i], fields[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }
}
