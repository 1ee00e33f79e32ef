package ru.mentorcentre.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser: keeps cookies, follows no redirect of its own, fills in forms as they stand on the page. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;
    private HttpResponse<String> answer;

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public Visitor get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), headers);
    }

    /** Opens the page that the last answer leads to. */
    public Visitor follow() {
        return get(redirect());
    }

    /** Posts fields, name and value by turns, as a form of ours. */
    public Visitor post(String path, String... fields) {
        return post(path, List.of("Sec-Fetch-Site", "same-origin"), fields);
    }

    public Visitor post(String path, List<String> headers, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
        return send(request, headers.toArray(String[]::new));
    }

    /** Fills in the form of the last page that goes to this action, and sends it. */
    public Visitor submit(String action, String... filled) {
        Element form = page().selectFirst("form[action='" + action + "'][method=post]");
        if (form == null) {
            throw new AssertionError("No form to " + action + " at " + answer.uri() + " (" + status() + ")\n" + text());
        }
        List<String> fields = new ArrayList<>();
        for (Element input : form.select("input[name]")) {
            boolean mark = List.of("checkbox", "radio").contains(input.attr("type"));
            if (!List.of(filled).contains(input.attr("name")) && (!mark || input.hasAttr("checked"))) {
                fields.addAll(List.of(input.attr("name"), input.attr("value")));
            }
        }
        fields.addAll(List.of(filled));
        return post(action, fields.toArray(String[]::new));
    }

    public Visitor signIn(String login, String password) {
        return get("/login").submit("/login", "username", login, "password", password);
    }

    private Visitor send(HttpRequest.Builder request, String... headers) {
        try {
            if (headers.length > 0) {
                request.headers(headers);
            }
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return this;
        } catch (IOException problem) {
            throw new AssertionError(problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public int status() {
        return answer.statusCode();
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    /** Where the last answer leads to, as path and query. */
    public String redirect() {
        String location = header("Location");
        return location == null ? null : location.replace(base, "");
    }

    public Document page() {
        return Jsoup.parse(answer.body(), base);
    }

    public String text() {
        return page().body().text();
    }

    /** What the browser knows of the session. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("MNC"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
