package ru.mentorcentre.survey.invitation;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.mentorcentre.OwnMunicipality;
import ru.mentorcentre.mentorship.PairExample;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.answering.InvitationLinks;
import ru.mentorcentre.survey.answering.SurveyCookies;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.campaign.RespondentFilter;
import ru.mentorcentre.survey.campaign.RespondentList;
import ru.mentorcentre.survey.response.LinkHolder;

/** A municipality of its own for one test, with people to ask and people who ask them. */
public final class Polled extends OwnMunicipality {

    /** Where the program is reached in these tests. */
    public static final String SITE = "https://mnc.example.org";

    private static final int MOST_PAGES = 30;

    private static final AtomicInteger MADE = new AtomicInteger();

    /** The phone of each respondent knows its sheet. */
    private final Map<String, Cookie> phones = new ConcurrentHashMap<>();

    public Polled(ApplicationContext context) {
        super(context, "Район опросов", "Испытания опросов");
        context.getBean(SiteAddress.class).confirm(SITE);
    }

    public long educator(long school, String lastName) {
        return inside(() ->
                context.getBean(Educators.class).add(EducatorExample.named(school, lastName, "Анна", "Петровна")));
    }

    /** A pair at work between these two. */
    public long pair(long mentor, long menteeSchool, long mentee) {
        return PairExample.between(context, municipality, mentor, menteeSchool, mentee);
    }

    /** An open survey of these people by one questionnaire. */
    public long campaign(String questionnaire, boolean confidential, Long... educators) {
        return campaign(List.of(questionnaire), Audience.LIST, null, confidential, null, educators);
    }

    public long campaign(
            List<String> questionnaires,
            Audience audience,
            SurveyPhase phase,
            boolean confidential,
            Long before,
            Long... educators) {
        CampaignService campaigns = context.getBean(CampaignService.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        return inside(() -> {
            long id = campaigns.add(
                    new NewCampaign(
                            "Опрос " + MADE.incrementAndGet(),
                            questionnaires,
                            audience,
                            phase,
                            confidential,
                            today.minusDays(1),
                            today.plusDays(14),
                            before,
                            List.of(educators)),
                    null);
            campaigns.open(id);
            return id;
        });
    }

    /** How many the list of surveys says have answered, by the marks of each. */
    public long answered(long campaign) {
        return inside(() -> context.getBean(RespondentList.class)
                .page(new RespondentFilter(
                        campaign,
                        null,
                        null,
                        null,
                        null,
                        InvitationState.ANSWERED,
                        RespondentFilter.SORT.order("name"),
                        0))
                .total());
    }

    /** The links of a survey in the order of their invitations. */
    public List<String> tokens(long campaign) {
        return inside(() -> context.getBean(InvitationRepository.class).findByCampaignId(campaign).stream()
                .sorted(java.util.Comparator.comparing(Invitation::getId))
                .map(one -> context.getBean(InvitationLinks.class).token(one.getId()))
                .toList());
    }

    /** What the phone of a respondent shows under the link, without an account. */
    public Document sheet(String token, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.get("/s/{token}", token).cookie(phone(token));
        return parsed(mvc.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn()
                .getResponse());
    }

    /** What any other device answers to a request. */
    public MockHttpServletResponse elsewhere(MockHttpServletRequestBuilder request, Cookie... cookies)
            throws Exception {
        return mvc.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn()
                .getResponse();
    }

    /** Sends one page from the phone of a respondent. */
    public MockHttpServletResponse answer(String token, int page, Map<String, String> answers) throws Exception {
        MockHttpServletRequestBuilder request = from(token).param("page", String.valueOf(page));
        answers.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder from(String token) {
        return MockMvcRequestBuilders.post("/s/{token}", token).cookie(phone(token));
    }

    /** What the phone of a respondent sends as its cookie. */
    public String phoneOf(String token) {
        return phone(token).getName() + "=" + phone(token).getValue();
    }

    private Cookie phone(String token) {
        return phones.computeIfAbsent(token, any -> new Cookie(SurveyCookies.SHEET, LinkHolder.newSecret()));
    }

    /** Types a short code as a stranger at this address. */
    public MockHttpServletResponse code(String code, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/s").param("code", code).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andReturn()
                .getResponse();
    }

    /** Goes on from where the sheet is to its end: this mark on every scale, yes and the first option elsewhere. */
    public MockHttpServletResponse answerAll(String token, String mark) throws Exception {
        while (true) {
            Document page = sheet(token);
            MockHttpServletRequestBuilder request = from(token)
                    .param("page", page.select("input[name=page]").val())
                    .param("seen", page.select("input[name=seen]").val());
            for (String name :
                    new LinkedHashSet<>(page.select("main [name]:not([type=hidden]):not(button):not(textarea)")
                            .eachAttr("name"))) {
                boolean scale = page.select("[name=" + name + "]").size() == 10;
                request.param(
                        name,
                        scale
                                ? mark
                                : page.select("[name=" + name + "]").first().val());
            }
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            if (response.getRedirectedUrl() == null) {
                throw new AssertionError(parsed(response).select(".errors").text());
            }
            if (!response.getRedirectedUrl().contains("page=")) {
                return response;
            }
        }
    }

    /** Answers a whole sheet: each page with what belongs to it. */
    public void handIn(String token, Map<String, String> answers) throws Exception {
        for (int at = 0; at < MOST_PAGES; at++) {
            Document page = sheet(token);
            MockHttpServletRequestBuilder request = from(token)
                    .param("page", page.select("input[name=page]").val())
                    .param("seen", page.select("input[name=seen]").val());
            for (String name : new LinkedHashSet<>(
                    page.select("main [name]:not([type=hidden]):not(button)").eachAttr("name"))) {
                if (answers.containsKey(name)) {
                    request.param(name, answers.get(name));
                }
            }
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            if (response.getRedirectedUrl() == null) {
                throw new AssertionError(parsed(response).select(".errors").text());
            }
            if (!response.getRedirectedUrl().contains("page=")) {
                return;
            }
        }
        throw new AssertionError("The sheet has no end");
    }

    public static Document parsed(MockHttpServletResponse response) throws Exception {
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }
}
