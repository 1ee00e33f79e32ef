package ru.mentorcentre.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A signed-in HTTP client: what a browser sends, without the browser. */
final class Browserless {

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browserless(int port) {
        base = "http://localhost:" + port;
    }

    void signIn(String login, String password) throws Exception {
        post("/login", "/login", Map.of("username", login, "password", password));
    }

    /** The page's text; anything but 200 is an error. */
    String get(String path) throws Exception {
        return expectOk(http.send(request(path).build(), BodyHandlers.ofString()), path);
    }

    /** Bytes on the wire, compressed. */
    long weight(String path) throws Exception {
        HttpRequest request = request(path).header("Accept-Encoding", "gzip").build();
        return http.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    /** Reads a download to its end without keeping it. */
    long drain(String path) throws Exception {
        HttpResponse<InputStream> response = http.send(request(path).build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read; (read = body.read(buffer)) >= 0; ) {
                total += read;
            }
            return total;
        }
    }

    /** Posts a form with the token of the page it stands on; gives the address it led to. */
    String post(String formPage, String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token(formPage)) + "&", ""));
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        expectOk(response, path);
        return response.uri().getPath();
    }

    /** Uploads a file in the field {@code file}; gives the address it led to. */
    String upload(String path, String name, byte[] content) throws Exception {
        String boundary = "----bench";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(path)
                + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        expectOk(response, path);
        return response.uri().getPath();
    }

    private String token(String page) throws Exception {
        return Jsoup.parse(get(page)).select("input[name=_csrf]").first().val();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static String expectOk(HttpResponse<String> response, String path) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
