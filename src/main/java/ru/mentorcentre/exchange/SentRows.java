package ru.mentorcentre.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How many rows of an exported table have been sent in a request. */
public final class SentRows {

    private static final String SENT = SentRows.class.getName();

    private SentRows() {}

    /** Begins to count in the current request. */
    public static AtomicLong begin() {
        AtomicLong sent = new AtomicLong();
        RequestContextHolder.currentRequestAttributes().setAttribute(SENT, sent, RequestAttributes.SCOPE_REQUEST);
        return sent;
    }

    /** {@code null} where no table was sent. */
    public static Long of(HttpServletRequest request) {
        return request.getAttribute(SENT) instanceof AtomicLong sent ? Long.valueOf(sent.get()) : null;
    }
}
