package ru.mentorcentre;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * People at work while something is killed: some answer a survey, one notes meetings. Whoever reads the page of an outage
 * does what it says: sends once more, or looks first.
 */
final class WritingLoad {

    static final String ALL_HANDED_IN = "Вы всё сдали";

    private static final int ANSWERING = 3;
    private static final int MOST_RESENT = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ANSWERS = "MEB01=no&MEB03=7&MEB04=7&MEB05=7&MEB06=7&MEB07=7&MEB08=7&MEB10=7&MEB11=7"
            + "&MEB12=7&MEB13=&MEB14=&MEB15=yes";

    private final RunningCentre centre;
    private final HttpClient mentor;
    private final int round;
    private final Queue<String> handedIn = new ConcurrentLinkedQueue<>();
    private final Queue<String> noted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger outages = new AtomicInteger();
    private final ExecutorService people = Executors.newFixedThreadPool(ANSWERING + 1);
    private volatile boolean ending;

    WritingLoad(RunningCentre centre, HttpClient mentor, int round) {
        this.centre = centre;
        this.mentor = mentor;
        this.round = round;
    }

    void begin(List<String> codes) {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(codes);
        for (int i = 0; i < ANSWERING; i++) {
            people.execute(() -> {
                for (String code = waiting.poll(); code != null; code = waiting.poll()) {
                    answer(code);
                }
            });
        }
        people.execute(this::noteMeetings);
        people.shutdown();
    }

    /** The sheets come to their end, the meetings are enough. */
    void end() throws InterruptedException {
        ending = true;
        if (!people.awaitTermination(3, TimeUnit.MINUTES)) {
            throw new AssertionError("Somebody is still waiting for an answer");
        }
    }

    int acknowledged() {
        return handedIn.size() + noted.size();
    }

    /** Links whose holders were told that all is handed in. */
    List<String> handedIn() {
        return List.copyOf(handedIn);
    }

    /** What the mentor was told is noted. */
    List<String> noted() {
        return List.copyOf(noted);
    }

    int outages() {
        return outages.get();
    }

    /** Goes through the sheet, each time from where the program says it stands. */
    private void answer(String code) {
        FormSender phone = new FormSender(centre, FormSender.visitor());
        try {
            String link = null;
            Instant patience = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(patience)) {
                if (link == null) {
                    link = phone.post("/s", "code=" + code)
                            .headers()
                            .firstValue("Location")
                            .orElse(null);
                    continue;
                }
                Document sheet = phone.open(link);
                if (sheet.select("h1").text().equals(ALL_HANDED_IN)) {
                    // handed in, and only the answer to it was lost with PostgreSQL
                    handedIn.add(link);
                    return;
                }
                String page = sheet.select("input[name=page]").attr("value");
                if (page.isEmpty()) {
                    continue;
                }
                HttpResponse<String> said = phone.post(link, "page=" + page + "&" + ANSWERS);
                if (isOutage(said)) {
                    continue;
                }
                if (said.statusCode() == 302 && !location(said).contains("page=")) {
                    handedIn.add(link);
                    return;
                }
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void noteMeetings() {
        FormSender browser = new FormSender(centre, mentor);
        try {
            for (int number = 1; !ending; number++) {
                String theme = "Раунд " + round + ", встреча " + number;
                Document form = browser.open("/mentorships/1/meetings/new");
                if (form.select("[name=theme]").isEmpty()) {
                    continue;
                }
                HttpResponse<String> said =
                        browser.send(form, "theme", Map.of("theme", List.of(theme), "format", List.of("CONSULTATION")));
                for (int more = 0; isOutage(said) && mayBeSentAgain(said) && more < MOST_RESENT; more++) {
                    said = browser.send(Jsoup.parse(said.body()), "theme", Map.of());
                }
                if (said.statusCode() == 302 && location(said).contains("/meetings")) {
                    noted.add(theme);
                }
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOutage(HttpResponse<String> said) {
        if (said.statusCode() != 503) {
            return false;
        }
        outages.incrementAndGet();
        return true;
    }

    /** Whether the page is sure that nothing was written. */
    private static boolean mayBeSentAgain(HttpResponse<String> said) {
        return said.body().contains("ещё не записано");
    }

    private static String location(HttpResponse<String> said) {
        return said.headers().firstValue("Location").orElse("");
    }
}
