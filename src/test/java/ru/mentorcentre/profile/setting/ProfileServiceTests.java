package ru.mentorcentre.profile.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.District;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.WelfareRules;
import ru.mentorcentre.profile.WelfareRules.WelfareDirection;
import ru.mentorcentre.shared.persistence.Tenant;

/** The rules of a centre: shown, changed, preset, approved, and each centre's own. */
@IntegrationTest
class ProfileServiceTests {

    private static final String URL = "/centre/profile";

    @Autowired
    private District district;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private ProfileRepository repository;

    @Autowired
    private MockMvc mvc;

    private District.Place place;
    private RequestPostProcessor methodist;

    @BeforeEach
    void found() {
        place = district.found();
        methodist = place.as(Role.METHODIST);
    }

    @Test
    void aNewCentreHasTheDefaultsAndSeesEverySetting() throws Exception {
        assertThat(current()).isEqualTo(CentreProfile.defaults());
        String page = mvc.perform(get(URL).with(methodist))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("/assessment/2025/preview").contains("прежние расчёты хранят свои");
        for (Setting setting : Settings.ALL) {
            String value = setting.value(CentreProfile.defaults());
            assertThat(page)
                    .contains(setting.title())
                    .contains(setting.clause())
                    .contains(setting.answer().effect(value));
        }
        mvc.perform(get(URL + "/edit").with(methodist)).andExpect(status().isOk());
    }

    @Test
    void oneSettingIsChangedAndItsHistoryTold() throws Exception {
        mvc.perform(form(-1, Map.of("evening", "false", "gia_vpr.ratio", "2,5")))
                .andExpect(redirectedUrl(URL));

        assertThat(current().assessment().risks().partTimeStudy()).isFalse();
        assertThat(current().assessment().risks().examRatio()).isEqualByComparingTo("2.5");
        assertThat(profiles.of(district.found().id())).isEqualTo(CentreProfile.defaults());
        mvc.perform(get(URL).with(methodist))
                .andExpect(content()
                        .string(allOf(
                                containsString("изменено; по умолчанию: 1,5"),
                                containsString("2\u00a0правила"),
                                containsString("История изменений"),
                                containsString("<ins>2,5</ins>"),
                                containsString("Методист"))));
    }

    @Test
    void theRootSeesTheProfileOfAnyMunicipality() throws Exception {
        mvc.perform(form(-1, Map.of("evening", "false")));
        CentreProfile seen = Tenant.call(Tenant.ROOT, () -> profiles.of(place.id()));
        assertThat(seen.assessment().risks().partTimeStudy()).isFalse();
        assertThat(Tenant.call(Tenant.ROOT, profiles::current)).isEqualTo(CentreProfile.defaults());
    }

    @Test
    void wrongAnswersAreToldAndKept() throws Exception {
        mvc.perform(form(-1, Map.of("type_rule", "FIXED", "gia_vpr.ratio", "пять", "sat_base", "NOBODY")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Задайте порог"),
                                containsString("value=\"пять\""),
                                containsString("Выберите одно из значений"))));
        assertThat(current()).isEqualTo(CentreProfile.defaults());
        mvc.perform(post(URL).param("version", "x").with(methodist).with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aCentreSaysWhatTheIndexOfItsRegionIs() throws Exception {
        mvc.perform(form(-1, Map.of("isbsh_direction", "LOWER_IS_BETTER", "isbsh_author", "И".repeat(201))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Не больше 200 знаков")));
        mvc.perform(form(-1, Map.of("isbsh_direction", "LOWER_IS_BETTER", "isbsh_author", "Институт  <развития>")))
                .andExpect(redirectedUrl(URL));
        assertThat(current().assessment().welfare())
                .isEqualTo(new WelfareRules(WelfareDirection.LOWER_IS_BETTER, "Институт <развития>"));
        mvc.perform(get(URL).with(methodist)).andExpect(content().string(containsString("Институт &lt;развития&gt;")));
    }

    @Test
    void aLostUpdateIsToldAndNothingIsLost() throws Exception {
        mvc.perform(form(-1, Map.of("satisfied_min", "8"))).andExpect(redirectedUrl(URL));
        mvc.perform(form(-1, Map.of("satisfied_min", "9")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"9\"")));
        mvc.perform(form(0, Map.of("satisfied_min", "6"))).andExpect(redirectedUrl(URL));
        mvc.perform(form(0, Map.of("satisfied_min", "5")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("запись изменил другой пользователь: Методист")));
        assertThat(current().satisfaction().satisfiedMin()).isEqualTo(6);
    }

    @Test
    void aPresetShowsItsDifferencesFirst() throws Exception {
        String url = URL + "/presets/MILLEROVSKY";
        mvc.perform(get(url).with(methodist))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Очно-заочное обучение: его доля"),
                                containsString("Кого сопровождают"),
                                not(containsString("Как считаются квартили")))));
        assertThat(current()).isEqualTo(CentreProfile.defaults());

        mvc.perform(post(url).param("version", "-1").with(methodist).with(csrf()))
                .andExpect(redirectedUrl(URL));
        assertThat(current()).isEqualTo(CentreProfile.millerovsky());
        mvc.perform(get(url).with(methodist)).andExpect(content().string(containsString("ничего не изменится")));
        mvc.perform(post(URL + "/presets/DEFAULT")
                        .param("version", "-1")
                        .with(methodist)
                        .with(csrf()))
                .andExpect(redirectedUrl(URL + "/presets/DEFAULT"))
                .andExpect(flash().attributeExists("flashWarning"));
        mvc.perform(get(URL + "/presets/CIRCUS").with(methodist)).andExpect(status().isNotFound());
    }

    @Test
    void theHeadApprovesAndAnEditDropsIt() throws Exception {
        RequestPostProcessor head = place.as(Role.HEAD);
        mvc.perform(post(URL + "/approval")
                        .param("version", "-1")
                        .with(methodist)
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(get(URL).with(head)).andExpect(content().string(containsString("Утвердить правила")));
        mvc.perform(post(URL + "/approval").param("version", "-1").with(head).with(csrf()))
                .andExpect(redirectedUrl(URL));
        mvc.perform(get(URL).with(head))
                .andExpect(content()
                        .string(allOf(containsString("утверждены"), not(containsString("Утвердить правила")))));

        mvc.perform(form(0, Map.of())).andExpect(flash().attribute("flash", "Ничего не изменилось"));
        mvc.perform(get(URL).with(head)).andExpect(content().string(not(containsString("не утверждены"))));
        mvc.perform(form(0, Map.of("moderator", "false"))).andExpect(redirectedUrl(URL));
        mvc.perform(get(URL).with(head)).andExpect(content().string(containsString("не утверждены")));
        mvc.perform(post(URL + "/approval").param("version", "0").with(head).with(csrf()))
                .andExpect(flash().attributeExists("flashWarning"));
    }

    @Test
    void whoMayReadTheRules() throws Exception {
        mvc.perform(get(URL).with(place.as(Role.HEAD))).andExpect(status().isOk());
        mvc.perform(get(URL + "/edit").with(place.as(Role.HEAD))).andExpect(status().isForbidden());
        mvc.perform(get(URL).with(place.as(Role.MENTOR))).andExpect(status().isForbidden());
        mvc.perform(get(URL).with(place.as(Role.ADMIN))).andExpect(status().isForbidden());
        mvc.perform(get(URL).with(place.as(Role.REGION)))
                .andExpect(redirectedUrl("/scope?to=%2Fcentre%2Fprofile&all=false"));
    }

    @Test
    void theDatabaseKeepsTheRangesToo() {
        Map<String, String> wild =
                new HashMap<>(ProfileValues.of(CentreProfile.defaults()).values());
        wild.put("gia_vpr.ratio", "0.5");
        assertThatThrownBy(() -> Tenant.run(place.id(), () -> {
                    StoredProfile stored = new StoredProfile();
                    stored.answer(new ProfileValues(wild));
                    repository.saveAndFlush(stored);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thePageNeedsFewStatements() throws Exception {
        mvc.perform(form(-1, Map.of("moderator", "false")));
        StatementCount.atMostEight("profile", () -> mvc.perform(get(URL).with(methodist)));
    }

    private CentreProfile current() {
        return Tenant.call(place.id(), profiles::current);
    }

    private MockHttpServletRequestBuilder form(int version, Map<String, String> changed) {
        Map<String, String> values =
                new HashMap<>(ProfileValues.of(CentreProfile.defaults()).values());
        values.putAll(changed);
        MockHttpServletRequestBuilder form = post(URL)
                .param("version", String.valueOf(version))
                .with(methodist)
                .with(csrf());
        values.forEach((key, value) -> form.param(key, value.split(",(?!\\d)")));
        return form;
    }
}
