package ru.mentorcentre.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How a demo school fared over four years, so that every type, every risk zone and every kind of gap can be seen. Values
 * are in thousandths; −1 means «not known».
 */
enum Story {
    LEADER(of(820, 840, 850, 870), of(800, 810, 820, 840), of(820, 830, 840, 850), 760, 0),
    SECOND_LEADER(of(740, 760, 755, 780), of(720, 730, 740, 760), of(700, 730, 730, 750), 690, 0),
    RESILIENT(of(640, 660, 690, 715), of(620, 650, 680, 700), of(640, 660, 690, 690), 280, 0),
    LEAPING(of(480, 560, 860, 840), of(470, 540, 800, 820), of(500, 560, 790, 810), 310, 0),
    SLIPPING_GYMNASIUM(of(610, 560, 500, 430), of(600, 560, 510, 450), of(610, 570, 520, 470), 810, 0),
    STRONG_LYCEUM(of(780, 790, 815, 830), of(790, 790, 810, 830), of(780, 790, 800, 820), 740, 0),
    INEFFECTIVE(of(300, 290, 280, 285), of(320, 300, 300, 310), of(350, 330, 330, 340), 700, 0),
    STRUGGLING(of(170, 180, 200, 195), of(200, 210, 220, 220), of(230, 240, 260, 250), 210, 0),
    RECOVERED(of(180, 240, 370, 560), of(210, 260, 390, 550), of(240, 290, 400, 560), 300, 0),
    INFLATED_MARKS(of(400, 410, 420, 400), of(330, 310, 290, 270), of(420, 430, 450, 460), 460, 0),
    EVENING(of(260, 270, 265, 240), of(280, 280, 270, 260), of(300, 300, 300, 280), 330, 420),
    PART_TIME_GROUP(of(430, 440, 450, 445), of(430, 440, 450, 440), of(450, 450, 460, 450), 430, 60),
    MISSED_A_YEAR(of(390, -1, 415, 405), of(400, -1, 420, 410), of(420, -1, 440, 430), 370, 0),
    NEWLY_OPENED(of(-1, -1, 520, 545), of(-1, -1, 530, 540), of(-1, -1, 550, 560), 650, 0),
    STEADY(of(530, 540, 535, 550), of(530, 540, 540, 550), of(550, 560, 560, 570), 580, 0),
    MODEST(of(440, 450, 460, 455), of(450, 450, 460, 460), of(470, 470, 480, 480), 400, 0),
    WITHOUT_WELFARE_INDEX(of(470, 480, 475, 490), of(480, 480, 480, 490), of(500, 500, 500, 510), -1, 0);

    static final int FIRST_YEAR = 2023;
    static final int YEARS = 4;

    private static final int JITTER = 25;

    private final List<Integer> results;
    private final List<Integer> exams;
    private final List<Integer> checks;
    private final int welfare;
    private final int partTime;

    Story(List<Integer> results, List<Integer> exams, List<Integer> checks, int welfare, int partTime) {
        this.results = results;
        this.exams = exams;
        this.checks = checks;
        this.welfare = welfare;
        this.partTime = partTime;
    }

    /** The years that are known, the oldest first; schools of one story differ a little. */
    List<Year> years(int pupils, Random random) {
        int welfareHere = welfare < 0 ? welfare : welfare + jitter(random);
        return IntStream.range(0, YEARS)
                .filter(i -> results.get(i) >= 0)
                .mapToObj(i -> new Year(
                        FIRST_YEAR + i,
                        share(results.get(i) + jitter(random)),
                        welfareHere < 0 ? null : share(welfareHere),
                        share(exams.get(i) + jitter(random) / 2),
                        share(checks.get(i) + jitter(random) / 2),
                        pupils,
                        pupils * partTime / 1000))
                .toList();
    }

    private static List<Integer> of(Integer... thousandths) {
        return List.of(thousandths);
    }

    private static int jitter(Random random) {
        return random.nextInt(2 * JITTER + 1) - JITTER;
    }

    private static BigDecimal share(int thousandths) {
        return BigDecimal.valueOf(thousandths).divide(BigDecimal.valueOf(1000), 4, RoundingMode.HALF_UP);
    }

    /**
     * A school's figures of one year.
     *
     * @param results ИОР
     * @param welfare ИСБШ, {@code null} when not known
     * @param exams index of ГИА
     * @param checks index of ВПР
     */
    record Year(
            int year,
            BigDecimal results,
            BigDecimal welfare,
            BigDecimal exams,
            BigDecimal checks,
            int pupils,
            int partTimePupils) {}
}
