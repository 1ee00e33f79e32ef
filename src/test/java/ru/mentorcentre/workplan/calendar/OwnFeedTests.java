package ru.mentorcentre.workplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.component.VEvent;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.PlannedMeeting;

/** The calendar of a school or an educator keeps what concerns them, that of the centre the whole plan. */
@IntegrationTest
class OwnFeedTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;
    private String date;
    private long listed;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        listed = meeting.educator(meeting.first, "Званая");
        date = meeting.session(meeting.today.plusDays(5));
        meeting.session(meeting.today.plusDays(6));
        meeting.onlyForMentees();
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + listed);
    }

    @Test
    void theCentreHasAll() throws Exception {
        assertThat(feed(meeting.methodist)).hasSize(2);
        assertThat(feed(meeting.person(Role.HEAD, null))).hasSize(2);
        assertThat(meeting.page("/plan/feed", meeting.methodist).select("h1").text())
                .isEqualTo("План в моём календаре");
    }

    @Test
    void anEducatorHasWhatIsForTheGroupAndTheDatesOfTheLists() throws Exception {
        assertThat(feed(meeting.signingIn(Role.MENTEE, meeting.educator(meeting.second, "Молодая"))))
                .as("the event is for mentees")
                .hasSize(2);
        UserDetails mentor = meeting.signingIn(Role.MENTOR, listed);
        List<VEvent> own = feed(mentor);
        assertThat(own).hasSize(1);
        assertThat(own.get(0).getUid().getValue())
                .as("the same in every feed")
                .startsWith("session-" + PlannedMeeting.key(date))
                .isIn(feed(meeting.methodist).stream()
                        .map(one -> one.getUid().getValue())
                        .toList());
        assertThat(feed(meeting.signingIn(Role.MENTOR, meeting.educator(meeting.first, "Незваная"))))
                .isEmpty();
        assertThat(meeting.page("/plan/feed", mentor).select("h1").text()).isEqualTo("Мероприятия в моём календаре");
    }

    @Test
    void aSchoolHasTheDatesItsPeopleAreAskedTo() throws Exception {
        meeting.onlyForSchool(meeting.second);
        assertThat(feed(meeting.person(Role.CURATOR, meeting.first)))
                .extracting(one -> one.getUid().getValue())
                .singleElement()
                .asString()
                .startsWith("session-" + PlannedMeeting.key(date));
        assertThat(feed(meeting.person(Role.SCHOOL_HEAD, meeting.second))).hasSize(2);
    }

    private List<VEvent> feed(UserDetails who) throws Exception {
        String link = Jsoup.parse(meeting.sent("/plan/feed", who)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .select("#feed-link")
                .val();
        return CalendarFileTests.read(meeting.asked(link.replaceFirst(".*/plan/feed/", "/plan/feed/"), null)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }
}
