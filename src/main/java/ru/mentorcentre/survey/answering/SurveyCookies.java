package ru.mentorcentre.survey.answering;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import ru.mentorcentre.survey.response.LinkHolder;

/** What a browser remembers of the sheets it filled in; the server knows none of it without the browser. */
public final class SurveyCookies {

    /** Secret of the browser for one sheet. */
    public static final String SHEET = "sheet";

    /** Lets the browser that has just handed in read what it handed in. */
    static final String RECEIPT = "receipt";

    /** Proofs of named sheets handed in, joined by dots: «after» may take over what «before» was answered. */
    public static final String ANSWERED = "answered";

    /** A survey may last that long, and two phases lie within it. */
    private static final Duration SHEET_LASTS = Duration.ofDays(400);

    private static final Duration RECEIPT_LASTS = Duration.ofMinutes(30);

    /** A computer of a staff room, at most; each is 32 letters. */
    private static final int MOST_PROOFS = 40;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean secure;

    /** @param secure people reach the program by TLS alone, whatever this request came by */
    SurveyCookies(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        this.request = request;
        this.response = response;
        this.secure = secure || request.isSecure();
    }

    /** @param own the signed-in account is that of who is asked, by name */
    LinkHolder holder(boolean own) {
        return new LinkHolder(value(SHEET).filter(LinkHolder::isSecret).orElse(null), proofs(), own);
    }

    /** Makes this browser known for this sheet from now on. */
    void remember(String token) {
        add(SHEET, LinkHolder.newSecret(), "/s/" + token, SHEET_LASTS);
    }

    void keepReceipt(String token, String receipt) {
        add(RECEIPT, receipt, "/s/" + token, RECEIPT_LASTS);
    }

    /** The latest are kept. */
    void keepProof(String proof) {
        List<String> all = new ArrayList<>(proofs());
        all.remove(proof);
        all.add(proof);
        add(
                ANSWERED,
                String.join(".", all.subList(Math.max(0, all.size() - MOST_PROOFS), all.size())),
                "/s",
                SHEET_LASTS);
    }

    boolean hasReceipt(Optional<String> right) {
        return right.isPresent() && value(RECEIPT).equals(right);
    }

    private List<String> proofs() {
        return value(ANSWERED).map(all -> List.of(all.split("\\."))).orElse(List.of());
    }

    private Optional<String> value(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(one -> one.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private void add(String name, String value, String path, Duration lasts) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(path)
                        .maxAge(lasts)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
