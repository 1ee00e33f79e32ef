package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.results.disclosure.AnswerTally;

/**
 * The picture of a distribution, in units of its view box: standing columns for a scale, lying bars for options.
 *
 * @param bars in the order of the questionnaire
 */
record DistributionChart(boolean standing, int width, int height, List<Bar> bars) {

    private static final int WIDTH = 480;
    private static final int FLOOR = 116;
    private static final int TALLEST = 92;
    private static final int COLUMN_GAP = 10;
    private static final int UNDER = 18;
    private static final int STEP = 40;
    private static final int TEXT = 14;
    private static final int THICK = 12;
    private static final int GAP = 7;
    private static final int NUMBER = 90;

    static DistributionChart of(AnswerTally tally, boolean standing) {
        int most = Math.max(
                1,
                tally.lines().stream()
                        .mapToInt(AnswerTally.AnswerCount::count)
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < tally.lines().size(); i++) {
            AnswerTally.AnswerCount line = tally.lines().get(i);
            bars.add(standing ? column(line, i, tally.lines().size(), most) : lying(line, i, most));
        }
        return new DistributionChart(
                standing, WIDTH, standing ? FLOOR + UNDER : tally.lines().size() * STEP, List.copyOf(bars));
    }

    private static Bar column(AnswerTally.AnswerCount line, int at, int of, int most) {
        int step = WIDTH / of;
        int height = TALLEST * line.count() / most;
        int x = at * step + COLUMN_GAP / 2;
        int middle = x + (step - COLUMN_GAP) / 2;
        return new Bar(
                line,
                x,
                FLOOR - height,
                step - COLUMN_GAP,
                height,
                middle,
                FLOOR + UNDER - 4,
                middle,
                FLOOR - height - 6);
    }

    private static Bar lying(AnswerTally.AnswerCount line, int at, int most) {
        int width = (WIDTH - NUMBER) * line.count() / most;
        int y = at * STEP + TEXT + GAP;
        return new Bar(line, 0, y, width, THICK, 0, at * STEP + TEXT, width + GAP, y + THICK - 1);
    }

    public int floor() {
        return FLOOR;
    }

    /** One bar, where its words and its number stand. */
    record Bar(
            AnswerTally.AnswerCount line,
            int x,
            int y,
            int width,
            int height,
            int textX,
            int textY,
            int numberX,
            int numberY) {}
}
