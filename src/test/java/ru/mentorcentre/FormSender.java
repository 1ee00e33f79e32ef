package ru.mentorcentre;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Fills in the forms of a running program as a browser without scripts does, and sees every answer as it is. */
final class FormSender {

    private final RunningCentre centre;
    private final HttpClient http;

    FormSender(RunningCentre centre, HttpClient http) {
        this.centre = centre;
        this.http = http;
    }

    /** Keeps its cookies, follows no redirect: a redirect is the acknowledgement. */
    static HttpClient visitor() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    FormSender signedIn(String login) throws IOException, InterruptedException {
        centre.signIn(http, login);
        return this;
    }

    Document open(String path) throws IOException, InterruptedException {
        return Jsoup.parse(centre.get(http, path).body(), centre.uri(path).toString());
    }

    /** Sends the form of the page that contains a field, with these values in place of its own. */
    HttpResponse<String> send(Document page, String field, Map<String, List<String>> values)
            throws IOException, InterruptedException {
        FormElement form = page.select("main [name=" + field + "]").parents().forms().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " on " + page.title()));
        List<String> files = form.select("input[type=file]").eachAttr("name");
        return post(
                path(form),
                Stream.concat(
                                form.formData().stream()
                                        .filter(pair -> !values.containsKey(pair.key()) && !files.contains(pair.key()))
                                        .map(pair -> pair(pair.key(), pair.value())),
                                values.entrySet().stream()
                                        .flatMap(entry ->
                                                entry.getValue().stream().map(value -> pair(entry.getKey(), value))))
                        .collect(Collectors.joining("&")));
    }

    /** Presses the only button of a form that goes to this address. */
    HttpResponse<String> press(Document page, String action) throws IOException, InterruptedException {
        FormElement form = page.select("form[action=" + action + "]").forms().get(0);
        return post(
                path(form),
                Arrays.stream(form.formData().toArray(org.jsoup.Connection.KeyVal[]::new))
                        .map(pair -> pair(pair.key(), pair.value()))
                        .collect(Collectors.joining("&")));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(centre.uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String path(FormElement form) {
        return form.attr("action");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
