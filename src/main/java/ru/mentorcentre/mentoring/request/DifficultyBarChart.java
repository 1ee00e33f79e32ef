package ru.mentorcentre.mentoring.request;

import java.util.ArrayList;
import java.util.List;

/** A picture of lying bars, one below the other, its words above each. Sizes are units of the SVG's view box. */
record DifficultyBarChart(List<Bar> bars) {

    static final int WIDTH = 560;

    /** Right of the longest bar, for its number. */
    private static final int MARGIN = 40;

    private static final int STEP = 42;
    private static final int TEXT = 14;
    private static final int GAP = 7;

    static DifficultyBarChart of(List<DifficultyTally.DifficultyCount> lines, String url) {
        int most = lines.stream()
                .mapToInt(DifficultyTally.DifficultyCount::requests)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            DifficultyTally.DifficultyCount line = lines.get(i);
            int width = Math.max(2, (WIDTH - MARGIN) * line.requests() / most);
            int top = i * STEP;
            bars.add(new Bar(
                    line.title(),
                    line.requests(),
                    url + line.code(),
                    top + TEXT,
                    top + TEXT + GAP,
                    width,
                    width + GAP));
        }
        return new DifficultyBarChart(bars);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return bars.size() * STEP;
    }

    /**
     * One bar.
     *
     * @param textY base line of its words
     * @param numberX where its number stands
     */
    record Bar(String title, int number, String url, int textY, int y, int width, int numberX) {}
}
