package ru.mentorcentre.results;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;

/**
 * What the same people wrote before and after to two questions that belong together; of named surveys only.
 *
 * @param lines before and after of one person each
 */
record TextPair(Question before, Question after, List<List<String>> lines) {

    static List<TextPair> of(QuestionnaireResults part, Set<String> hidden) {
        return part.part().content().questions().stream()
                .filter(question -> question.comparability() == Comparability.QUALITATIVE)
                .flatMap(after -> part.earlier().part().content().question(after.pair()).stream()
                        .map(before -> new TextPair(before, after, lines(part, before, after, hidden))))
                .toList();
    }

    private static List<List<String>> lines(
            QuestionnaireResults part, Question before, Question after, Set<String> hidden) {
        return part
                .couples()
                .each((first, second) -> {
                    String earlier = text(part.earlier(), first, before, hidden);
                    String later = text(part, second, after, hidden);
                    return earlier.isEmpty() && later.isEmpty() ? null : List.of(earlier, later);
                })
                .stream()
                .sorted(Comparator.comparing((List<String> line) -> line.get(0), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.get(1)))
                .toList();
    }

    private static String text(QuestionnaireResults part, int person, Question question, Set<String> hidden) {
        return hidden.contains(TextAnswers.key(part.sheets().get(person).id(), question.code()))
                ? ""
                : String.join("\n", part.answer(person, question.code()));
    }
}
