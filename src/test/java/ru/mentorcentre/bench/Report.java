package ru.mentorcentre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of the benchmark, with the machine it came from. */
final class Report {

    private final List<String> rows = new ArrayList<>();

    /** A figure beside what it is compared with, both in milliseconds. */
    void compared(String what, double ours, String beside, double theirs, String budget) {
        row(what, ms(ours), beside + ": " + ms(theirs), String.format(Locale.ROOT, "%.2f", ours / theirs), budget);
    }

    void alone(String what, String figure, String budget) {
        row(what, figure, "", "", budget);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, """
                # Benchmark

                By `bench/run` on %s: %d cores, heap %d MB, Java %s, %s, embedded PostgreSQL 18 on the same machine, all
                in one run. Page times are medians of whole HTTP requests, database and rendering included. The SQL of a
                list of 40 schools takes a third of a millisecond, so its ratio tells what a request costs at all: the
                session read and written, 25 rows rendered, HTTP. The list of 40,000 tells what the list costs.

                Not measured: requests per second against PetClinic's owner list. Its source is in no registry this
                machine reaches.

                | what | measured | beside | ratio | budget |
                |---|---|---|---|---|
                %s
                """.formatted(
                        LocalDate.now(java.time.Clock.systemDefaultZone()),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        System.getProperty("java.version"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        String.join("\n", rows)));
    }

    /** Puts the rows below a table that is there, in place of those about the same. */
    void addTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (String row : rows) {
            String about = row.substring(0, row.indexOf(" | ") + 3);
            lines.removeIf(line -> line.startsWith(about));
            lines.add(row);
        }
        Files.write(file, lines);
    }

    private void row(String... cells) {
        rows.add("| " + String.join(" | ", cells) + " |");
    }

    static String ms(double time) {
        return String.format(Locale.ROOT, time < 100 ? "%.1f ms" : "%.0f ms", time);
    }
}
