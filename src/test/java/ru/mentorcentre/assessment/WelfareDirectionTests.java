package ru.mentorcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.profile.WelfareRules;
import ru.mentorcentre.profile.WelfareRules.WelfareDirection;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;

/** A region whose ИСБШ is the lower the better has its sign changed on import, and only there. */
@IntegrationTest
class WelfareDirectionTests {

    private static final String FILE = """
            Код;Год;ИОР;ИСБШ
            S01;2024;0,9;0,1
            S02;2024;0,8;0,8
            S03;2024;0,2;0,2
            S04;2024;0,1;0,9
            """;
    private static final String NOTE = "поэтому при импорте его знак меняется";

    /** What a run has found; the note above it may say that another is in force by now. */
    private static final String SNAPSHOT = "main .facts, .run-rules, #list";

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private Standings standings;

    @Autowired
    private Profiles profiles;

    @Autowired
    private MockMvc mvc;

    private Town.Place place;
    private RequestPostProcessor methodist;

    @BeforeEach
    void found() {
        place = town.found();
        methodist = place.as(Role.METHODIST);
        Tenant.run(place.id(), () -> VectorSchools.register().forEach(schools::add));
    }

    @Test
    void theOtherDirectionGivesTheOtherTypesAndLeavesTheOldRunAlone() throws Exception {
        String usual = send();
        assertThat(page(usual).text()).doesNotContain(NOTE);
        confirm(usual);
        String first = run();
        assertThat(types())
                .containsEntry("S01", SchoolType.RESILIENT)
                .containsEntry("S02", SchoolType.EFFECTIVE)
                .containsEntry("S03", SchoolType.STRUGGLING)
                .containsEntry("S04", SchoolType.INEFFECTIVE);
        Document before = page(first);

        say(WelfareDirection.LOWER_IS_BETTER, "Институт развития образования");
        assertThat(page("/assessment/import").text()).contains(NOTE).contains("сказано в правилах центра");
        assertThat(page("/assessment/2024/figures").html()).contains("больше — лучше условия: здесь всегда так");
        String turned = send();
        assertThat(page(turned).text()).contains(NOTE);
        assertThat(page(turned + "?show=change").select("ins").eachText())
                .containsExactly("-0,1000", "-0,8000", "-0,2000", "-0,9000");
        confirm(turned);
        String second = run();
        assertThat(types())
                .containsEntry("S01", SchoolType.EFFECTIVE)
                .containsEntry("S02", SchoolType.RESILIENT)
                .containsEntry("S03", SchoolType.INEFFECTIVE)
                .containsEntry("S04", SchoolType.STRUGGLING);

        assertThat(page(second).select(".run-rules").text())
                .contains("ниже — лучше условия")
                .contains("Кто рассчитал ИСБШ Институт развития образования");
        assertThat(page("/assessment/2024").text()).contains("ИСБШ рассчитал: Институт развития образования");
        assertThat(page(first).select(SNAPSHOT).text())
                .contains("эффективные")
                .isEqualTo(before.select(SNAPSHOT).text());
        assertThat(page(send()).text()).contains("Импортировать нечего");
    }

    @Test
    void namingTheAuthorDoesNotMakeARunOutdated() throws Exception {
        confirm(send());
        run();
        say(WelfareDirection.HIGHER_IS_BETTER, "Институт развития образования");
        assertThat(page("/assessment/2024").text())
                .contains("ИСБШ рассчитал: Институт развития образования")
                .doesNotContain("Правила профиля изменились");
    }

    private void say(WelfareDirection direction, String author) {
        Tenant.run(place.id(), () -> {
            CentreProfile was = profiles.current();
            profiles.save(new CentreProfile(
                    was.assessment().with(new WelfareRules(direction, author)),
                    was.mentoring(),
                    was.centre(),
                    was.satisfaction(),
                    was.health()));
        });
    }

    private String send() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "показатели.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(multipart("/assessment/import").file(file).with(methodist))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private void confirm(String batch) throws Exception {
        mvc.perform(post(batch).with(methodist)).andExpect(flash().attribute("flash", "Импорт завершён."));
    }

    private String run() throws Exception {
        return mvc.perform(post("/assessment/2024/runs").with(methodist))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private Map<String, SchoolType> types() {
        return Tenant.call(
                place.id(),
                () -> schools.all().stream()
                        .filter(school -> standings.find(school.id(), 2024).isPresent())
                        .collect(Collectors.toMap(SchoolInfo::code, this::type)));
    }

    private SchoolType type(SchoolInfo school) {
        return standings.find(school.id(), 2024).map(SchoolStanding::type).orElseThrow();
    }

    private Document page(String path) throws Exception {
        var response = mvc.perform(get(path).with(methodist))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }
}
