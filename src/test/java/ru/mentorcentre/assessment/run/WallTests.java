package ru.mentorcentre.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.assessment.VectorTown;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** Nobody sees another municipality's assessment, nor a school role another school. */
@IntegrationTest
class WallTests {

    @Autowired
    private Town town;

    @Autowired
    private VectorTown vectors;

    @Autowired
    private Schools schools;

    @Autowired
    private Runs runs;

    @Autowired
    private Assessments assessments;

    @Autowired
    private MockMvc mvc;

    @Test
    void theOtherMunicipalityFindsNothing() throws Exception {
        Town.Place here = vectors.found();
        RequestPostProcessor stranger = town.found().as(Role.METHODIST);
        long run =
                Tenant.call(here.id(), () -> runs.standing(2024).orElseThrow().id());
        long earlier =
                Tenant.call(here.id(), () -> runs.standing(2023).orElseThrow().id());
        long school = Tenant.call(here.id(), () -> schools.all().get(0).id());

        for (String url : List.of(
                "/assessment/2024/runs/" + run,
                "/assessment/2024/runs/" + run + "/export.csv",
                "/assessment/2024/export.csv",
                "/assessment/runs/comparison?first=" + earlier + "&second=" + run,
                "/schools/" + school + "/figures",
                "/schools/" + school + "/classification")) {
            mvc.perform(get(url).with(stranger)).andExpect(status().isNotFound());
        }
        mvc.perform(post("/assessment/2024/runs/{id}/approval", run)
                        .with(town.found().as(Role.HEAD)))
                .andExpect(status().isNotFound());
        assertThat(Tenant.call(here.id(), () -> runs.view(run)).isApproved()).isFalse();
    }

    @Test
    void aSchoolRoleSeesItsOwnTabsOnly() throws Exception {
        Town.Place place = vectors.found();
        List<SchoolInfo> all = Tenant.call(place.id(), schools::all);
        long own = all.get(0).id();
        for (Role role : List.of(Role.SCHOOL_HEAD, Role.CURATOR)) {
            RequestPostProcessor who = place.as(role, own);
            for (String tab : List.of("figures", "classification")) {
                mvc.perform(get("/schools/{id}/" + tab, own).with(who)).andExpect(status().isOk());
                mvc.perform(get("/schools/{id}/" + tab, all.get(1).id()).with(who))
                        .andExpect(status().isNotFound());
            }
            for (String page : List.of("", "/figures", "/runs", "/preview", "/export.csv", "/computation")) {
                mvc.perform(get("/assessment/2024" + page).with(who)).andExpect(status().isForbidden());
            }
        }
    }

    @Test
    void onlyTheHeadApprovesAndOnlyEditorsRun() throws Exception {
        Town.Place place = vectors.found();
        long run =
                Tenant.call(place.id(), () -> runs.standing(2024).orElseThrow().id());
        mvc.perform(post("/assessment/2024/runs/{id}/approval", run).with(place.as(Role.LEADER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/assessment/2024/runs").with(place.as(Role.HEAD))).andExpect(status().isForbidden());
        mvc.perform(post("/assessment/2023/runs/{id}/approval", run).with(place.as(Role.HEAD)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/assessment/2024/runs/{id}/approval", run).with(place.as(Role.HEAD)))
                .andExpect(status().is3xxRedirection());
        assertThat(Tenant.call(place.id(), () -> runs.view(run)).isApproved()).isTrue();
    }

    @Test
    void anApprovalIsAskedForAndCanBeTakenBackWithAReason() throws Exception {
        Town.Place place = vectors.found();
        long run =
                Tenant.call(place.id(), () -> runs.standing(2024).orElseThrow().id());
        long earlier =
                Tenant.call(place.id(), () -> runs.standing(2023).orElseThrow().id());
        String url = "/assessment/2024/runs/" + run;
        RequestPostProcessor head = place.as(Role.HEAD);
        mvc.perform(get(url + "/approval").with(head))
                .andExpect(content().string(containsString("Утверждённых расчётов ещё не было")));
        mvc.perform(post("/assessment/2023/runs/{id}/approval", earlier).with(head));
        mvc.perform(get(url + "/approval").with(head))
                .andExpect(content().string(containsString("с утверждённого расчёта № 1 за 2023 год")))
                .andExpect(content().string(not(containsString("Показатели менялись"))));
        Tenant.run(place.id(), () -> {
            long school = schools.all().get(0).id();
            assessments.saveFigures(List.of(
                    new NewFigures(school, 2024, new BigDecimal("0.1111"), null, null, null, null, null, null)));
        });
        mvc.perform(get(url + "/approval").with(head))
                .andExpect(content().string(containsString("Показатели менялись после расчёта: 1\u00a0школа")));

        mvc.perform(post(url + "/approval/revocation").param("reason", "Рано").with(head))
                .andExpect(content().string(containsString("Этот расчёт не утверждён")));
        mvc.perform(post(url + "/approval").with(head)).andExpect(status().is3xxRedirection());
        mvc.perform(post(url + "/approval/revocation").param("reason", " ").with(head))
                .andExpect(content().string(containsString("Напишите причину")));
        mvc.perform(post(url + "/approval/revocation")
                        .param("reason", "Ошибка в ИОР гимназии")
                        .with(place.as(Role.LEADER)))
                .andExpect(status().isForbidden());
        mvc.perform(post(url + "/approval/revocation")
                        .param("reason", "Ошибка в ИОР гимназии")
                        .with(head))
                .andExpect(status().is3xxRedirection());
        assertThat(Tenant.call(place.id(), () -> runs.view(run)).isApproved()).isFalse();
        mvc.perform(get(url).with(head)).andExpect(content().string(containsString("Ошибка в ИОР гимназии")));
        mvc.perform(post(url + "/approval").with(head)).andExpect(status().is3xxRedirection());
        assertThat(Tenant.call(place.id(), () -> runs.view(run)).isApproved()).isTrue();
    }

    @Test
    void whoSeesTheWholeRegionIsAskedToChoose() throws Exception {
        RequestPostProcessor region = town.found().as(Role.REGION);
        mvc.perform(get("/assessment").with(region)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/assessment/2024").with(region)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/assessment/2024").with(town.found().as(Role.ADMIN))).andExpect(status().isForbidden());
    }

    @Test
    void oddAddressesAreNoErrorsOfOurs() throws Exception {
        RequestPostProcessor methodist = vectors.found().as(Role.METHODIST);
        for (String url : List.of(
                "/assessment/1900",
                "/assessment/2090/figures",
                "/assessment/methods/2090/results",
                "/assessment/20224",
                "/assessment/abcd",
                "/assessment/2024/runs/999999999",
                "/assessment/2024/export.pdf",
                "/assessment/methods/2024/nonsense")) {
            mvc.perform(get(url).with(methodist)).andExpect(status().isNotFound());
        }
        for (String url :
                List.of("/assessment/2024/runs/99999999999999999999", "/assessment/runs/comparison?first=x&second=1")) {
            mvc.perform(get(url).with(methodist)).andExpect(status().is4xxClientError());
        }
        mvc.perform(get("/assessment/runs/comparison").with(methodist))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("flashWarning"));
        mvc.perform(post("/assessment/2024/runs").param("token", "nonsense").with(methodist))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/assessment/2024/preview?type_rule=NONSENSE&gia_vpr.ratio=abc")
                        .with(methodist))
                .andExpect(status().isOk());
    }
}
