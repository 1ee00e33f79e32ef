package ru.mentorcentre.matching.score;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.mentorcentre.shared.web.Words;

/** Which of the request's difficulties the mentor can help with, by their weight (domain §14: topics ∩ difficulties). */
final class DifficultyScore {

    private DifficultyScore() {}

    static PartScore of(Pairing pairing) {
        int all = 0;
        int covered = 0;
        for (WeightedDifficulty difficulty : pairing.request().difficulties()) {
            all += difficulty.weight();
            covered += helps(pairing, difficulty) ? difficulty.weight() : 0;
        }
        return new PartScore(all == 0 ? 0 : PartScore.FULL * covered / all, () -> reason(pairing));
    }

    private static boolean helps(Pairing pairing, WeightedDifficulty difficulty) {
        return pairing.mentor().difficulties().contains(difficulty.difficulty());
    }

    private static String reason(Pairing pairing) {
        var difficulties = pairing.request().difficulties();
        if (difficulties.isEmpty()) {
            return "Затруднения в запросе не названы";
        }
        long covered = difficulties.stream().filter(one -> helps(pairing, one)).count();
        String of = covered + " из " + Words.count(difficulties.size(), "затруднения", "затруднений", "затруднений");
        if (covered == 0) {
            return "Помогает с " + of;
        }
        String text = "Помогает с " + of + ": " + titles(pairing, one -> helps(pairing, one));
        return covered == difficulties.size()
                ? text
                : text + "; без помощи: " + titles(pairing, one -> !helps(pairing, one));
    }

    private static String titles(Pairing pairing, Predicate<WeightedDifficulty> which) {
        return pairing.request().difficulties().stream()
                .filter(which)
                .map(one -> "«" + one.difficulty() + "» (важность " + one.weight() + ")")
                .collect(Collectors.joining(", "));
    }
}
