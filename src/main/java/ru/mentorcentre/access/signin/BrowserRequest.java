package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the browser tells about a request, and how to send it elsewhere. */
public final class BrowserRequest {

    private BrowserRequest() {}

    static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** A person opens a page, rather than a script fetching something. */
    static boolean opensPage(HttpServletRequest request) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return "GET".equals(request.getMethod())
                && !isHtmx(request)
                && request.getHeader("X-Requested-With") == null
                && (destination == null || "document".equals(destination));
    }

    /** The form was sent from a page of ours; without either header nothing is known, hence no. */
    static boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        return origin(request).equals(request.getHeader("Origin"));
    }

    private static String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** Signed in once: the browser brings a session cookie, which may have run out since. */
    static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }

    static boolean lostSession(HttpServletRequest request) {
        return hadSession(request) && !request.isRequestedSessionIdValid();
    }

    /** Sends the whole page to a path of ours, also when htmx asked for a part of it. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String url = request.getContextPath() + path;
        if (isHtmx(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", url);
        } else {
            response.sendRedirect(url);
        }
    }
}
