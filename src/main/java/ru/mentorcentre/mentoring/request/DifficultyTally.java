package ru.mentorcentre.mentoring.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.mentorcentre.mentoring.DifficultyWeight;

/**
 * How often each difficulty stands in the requests that wait, and in which schools.
 *
 * @param lines the most frequent first
 * @param schools the one with most requests first
 */
record DifficultyTally(int requests, List<DifficultyCount> lines, List<SchoolDifficulties> schools) {

    private static final int TOP = 3;

    static DifficultyTally of(List<RequestRow> rows, Map<String, String> titles) {
        Map<String, DifficultyCounter> counts = new LinkedHashMap<>();
        Map<Long, SchoolCounter> schools = new LinkedHashMap<>();
        for (RequestRow row : rows) {
            SchoolCounter school = schools.computeIfAbsent(row.schoolId(), id -> new SchoolCounter(row.schoolName()));
            school.requests++;
            for (DifficultyWeight difficulty : row.weights()) {
                DifficultyCounter count = counts.computeIfAbsent(difficulty.code(), any -> new DifficultyCounter());
                count.requests++;
                count.weight += difficulty.weight();
                count.schools.add(row.schoolId());
                school.difficulties.merge(difficulty.code(), 1, Integer::sum);
            }
        }
        return new DifficultyTally(
                rows.size(),
                counts.entrySet().stream()
                        .map(one -> one.getValue().line(one.getKey(), titles))
                        .sorted(Comparator.comparingInt(DifficultyCount::requests)
                                .reversed()
                                .thenComparing(DifficultyCount::meanWeight, Comparator.reverseOrder())
                                .thenComparing(DifficultyCount::title))
                        .toList(),
                schools.entrySet().stream()
                        .map(one -> one.getValue().school(one.getKey(), titles))
                        .sorted(Comparator.comparingInt(SchoolDifficulties::requests)
                                .reversed()
                                .thenComparing(SchoolDifficulties::name))
                        .toList());
    }

    public boolean isEmpty() {
        return requests == 0;
    }

    /** What the picture says, in a sentence. */
    public String finding() {
        return lines.isEmpty()
                ? ""
                : "Чаще всего просят помочь: " + lowerFirst(lines.get(0).title());
    }

    private static String lowerFirst(String title) {
        // «ГИА» and other abbreviations stay as they are
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                : title;
    }

    /**
     * A difficulty.
     *
     * @param requests that name it
     * @param meanWeight 1 to 5, one digit
     */
    record DifficultyCount(String code, String title, int requests, int schools, BigDecimal meanWeight) {}

    /**
     * A school and what its people find hardest, the most frequent first.
     *
     * @param counts requests by the code of a difficulty
     */
    record SchoolDifficulties(long id, String name, int requests, List<String> hardest, Map<String, Integer> counts) {}

    private static final class DifficultyCounter {
        private int requests;
        private int weight;
        private final Set<Long> schools = new HashSet<>();

        DifficultyCount line(String code, Map<String, String> titles) {
            BigDecimal mean = BigDecimal.valueOf(weight).divide(BigDecimal.valueOf(requests), 1, RoundingMode.HALF_UP);
            return new DifficultyCount(code, titles.getOrDefault(code, code), requests, schools.size(), mean);
        }
    }

    private static final class SchoolCounter {
        private final String name;
        private int requests;
        private final Map<String, Integer> difficulties = new LinkedHashMap<>();

        SchoolCounter(String name) {
            this.name = name;
        }

        SchoolDifficulties school(long id, Map<String, String> titles) {
            List<String> hardest = new ArrayList<>();
            difficulties.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(TOP)
                    .forEach(one -> hardest.add(titles.getOrDefault(one.getKey(), one.getKey())
                            + (one.getValue() > 1 ? " — " + one.getValue() : "")));
            return new SchoolDifficulties(id, name, requests, hardest, difficulties);
        }
    }
}
