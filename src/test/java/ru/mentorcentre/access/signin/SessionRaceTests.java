package ru.mentorcentre.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

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
