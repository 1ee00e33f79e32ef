package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Where somebody was going when the log-in came in between: a path of ours, taken from the request itself. */
final class ReturnAddress {

    private static final String KEY = "returnTo";
    private static final int LONGEST = 2_000;

    private ReturnAddress() {}

    static void remember(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String target = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        if (target.length() <= LONGEST && !target.equals("/") && !target.startsWith("//")) {
            request.getSession().setAttribute(KEY, target);
        }
    }

    /** Takes the path out of the session. */
    static Optional<String> take(HttpSession session) {
        Object target = session.getAttribute(KEY);
        session.removeAttribute(KEY);
        return Optional.ofNullable((String) target);
    }
}
