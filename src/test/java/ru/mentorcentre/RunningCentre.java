package ru.mentorcentre;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The application as a process of its own, as an administrator starts it. */
final class RunningCentre implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?s)Tomcat started on port (\\d+).*Started MentorCentre in");
    /** All queries are checked by the start of the tests' own context; without that a start takes a third less. */
    static final String REPOSITORIES = "SPRING_DATA_JPA_REPOSITORIES_BOOTSTRAP_MODE";

    private static final Duration LONGEST_START = Duration.ofSeconds(240);

    private final Process process;
    private final Path log;
    private int port;

    private RunningCentre(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it and does not wait; with arguments it may be a command that ends by itself. */
    static RunningCentre launch(Path data, String profiles, Map<String, String> environment, String... arguments) {
        return launch(DemoFolder.sharedClasses(), data, profiles, environment, arguments);
    }

    /** @param options of the JVM */
    static RunningCentre launch(
            List<String> options, Path data, String profiles, Map<String, String> environment, String... arguments) {
        try {
            Path log = Files.createTempFile("mentor-centre", ".log");
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    DemoFolder.classPath());
            List<String> whole = new ArrayList<>(command);
            whole.addAll(options);
            whole.add(MentorCentre.class.getName());
            whole.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("MENTORCENTRE_DATA", data.toString());
            builder.environment().put("SERVER_PORT", "0");
            builder.environment().put(REPOSITORIES, "lazy");
            builder.environment().put("SPRING_PROFILES_ACTIVE", profiles);
            builder.environment().putAll(environment);
            return new RunningCentre(builder.start(), log);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Starts it and waits until it answers. */
    static RunningCentre start(Path data, String profiles, Map<String, String> environment) {
        return launch(data, profiles, environment).answering();
    }

    /** Waits until it answers. */
    RunningCentre answering() {
        port = awaitPort();
        awaitReady();
        return this;
    }

    /** The port answers before the demo data is there; the health tells when it is. */
    private void awaitReady() {
        await().atMost(LONGEST_START)
                .ignoreExceptions()
                .until(() -> get(visitor(), "/actuator/health").statusCode() == 200);
    }

    /** Everything it has said so far. */
    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Waits for its own end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It goes on running:\n" + log());
        }
        return process.exitValue();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** An ordinary stop. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** A browser without eyes: keeps its cookies, follows redirects. */
    static HttpClient visitor() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    HttpResponse<String> get(HttpClient visitor, String path) throws IOException, InterruptedException {
        return visitor.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Signs in by the form, with the token that stands in it. */
    HttpResponse<String> signIn(HttpClient visitor, String login) throws IOException, InterruptedException {
        String form = "username=" + login + "&password=demo-demo&_csrf="
                + URLEncoder.encode(token(visitor, "/login"), StandardCharsets.UTF_8);
        return visitor.send(
                HttpRequest.newBuilder(uri("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Uploads a table in the field {@code file}; ends on the preview. */
    HttpResponse<String> upload(HttpClient visitor, String path, String fileName, String table)
            throws IOException, InterruptedException {
        String edge = "----mentorcentre";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + token(visitor, path) + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + table + "\r\n--" + edge + "--\r\n";
        return visitor.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a form that carries nothing but its token, and does not wait for the answer. */
    CompletableFuture<HttpResponse<String>> press(HttpClient visitor, String path)
            throws IOException, InterruptedException {
        String form = "_csrf=" + URLEncoder.encode(token(visitor, path), StandardCharsets.UTF_8);
        return visitor.sendAsync(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private String token(HttpClient visitor, String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(visitor, path).body())
                .select("input[name=_csrf]")
                .attr("value");
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private int awaitPort() {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Matcher said = PORT.matcher(log());
            if (said.find()) {
                return Integer.parseInt(said.group(1));
            }
            try {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        String said = log();
        process.destroyForcibly();
        throw new AssertionError("It did not start:\n" + said);
    }
}
