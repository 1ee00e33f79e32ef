package ru.mentorcentre.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import ru.mentorcentre.IntegrationTest;

/** A button pressed twice: two requests of one session store their answer at the same moment. */
@IntegrationTest
class SessionRaceTests {

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void theLaterAnswerReplacesTheEarlier() {
        store(sessions);
    }

    @Test
    void theTimeOfARequestAloneIsWrittenOnceAMinute() {
        visit(sessions);
    }

    private <S extends Session> void visit(SessionRepository<S> sessions) {
        S opened = sessions.createSession();
        sessions.save(opened);
        Instant first = sessions.findById(opened.getId()).getLastAccessedTime();
        assertThat(visited(sessions, opened.getId(), first.plusSeconds(59))).isEqualTo(first);
        assertThat(visited(sessions, opened.getId(), first.plusSeconds(61))).isEqualTo(first.plusSeconds(61));

        S known = sessions.findById(opened.getId());
        known.setMaxInactiveInterval(Duration.ofMinutes(5));
        sessions.save(known);
        assertThat(sessions.findById(opened.getId()).getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(5));
        known = sessions.findById(opened.getId());
        String changed = known.changeSessionId();
        sessions.save(known);
        assertThat(sessions.findById(changed)).isNotNull();
        sessions.deleteById(changed);
    }

    private static <S extends Session> Instant visited(SessionRepository<S> sessions, String id, Instant at) {
        S found = sessions.findById(id);
        found.setLastAccessedTime(at);
        sessions.save(found);
        return sessions.findById(id).getLastAccessedTime();
    }

    private static <S extends Session> void store(SessionRepository<S> sessions) {
        S opened = sessions.createSession();
        sessions.save(opened);
        S first = sessions.findById(opened.getId());
        S second = sessions.findById(opened.getId());
        first.setAttribute("flash", "Импорт завершён");
        second.setAttribute("flash", "Этот импорт уже завершён");
        sessions.save(first);
        sessions.save(second);

        String flash = sessions.findById(opened.getId()).getAttribute("flash");
        assertThat(flash).isEqualTo("Этот импорт уже завершён");
        sessions.deleteById(opened.getId());
    }
}
