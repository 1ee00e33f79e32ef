package ru.mentorcentre.workplan.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.access.CodeGuessLimiter;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.WithoutPersonalData;
import ru.mentorcentre.shared.persistence.Tenant;

/** The feed itself: calendars fetch it again and again, and none of them signs in. */
@Controller
@PermitAll
class CalendarFeedFileController {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CalendarFiles files;
    private final CodeGuessLimiter guesses;

    CalendarFeedFileController(CalendarFeeds feeds, CalendarFiles files, CodeGuessLimiter guesses) {
        this.feeds = feeds;
        this.files = files;
        this.guesses = guesses;
    }

    @GetMapping("/plan/feed/{token}.ics")
    @WithoutPersonalData("Строки плана без имён; запись о каждом обращении хранила бы ссылку, которая сама и есть ключ")
    ResponseEntity<byte[]> file(@PathVariable String token, HttpServletRequest request) {
        FeedHolder holder;
        try {
            holder = guesses.guess(
                            "calendar-feed",
                            request.getRemoteAddr(),
                            () -> Tenant.call(Tenant.ROOT, () -> feeds.byToken(token)))
                    .orElseThrow(CalendarFeedFileController::nothing);
        } catch (CodeGuessLimiter.TooMany refused) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .contentType(WORDS)
                    .body(refused.getMessage().getBytes(StandardCharsets.UTF_8));
        }
        return Tenant.call(holder.municipalityId(), () -> {
            Viewer reader = feeds.reader(holder).orElseThrow(CalendarFeedFileController::nothing);
            return files.of(reader).answer();
        });
    }

    /** Does not repeat the token, which would get it into messages. */
    private static NotFound nothing() {
        return new NotFound("Подписка", "по этой ссылке");
    }
}
