package ru.mentorcentre.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * The free answers to one question, by the alphabet: their order tells nothing of who wrote them, and nothing of which
 * answers to other questions the same person gave.
 *
 * @param texts {@code null} where they would tell who wrote what
 */
record TextAnswers(int number, Question question, List<Text> texts) {

    private static final int KEY_BYTES = 12;

    /** @param withHidden show those that are kept back too, marked so */
    static List<TextAnswers> of(QuestionnaireResults part, List<HiddenText> hidden, boolean withHidden) {
        Set<String> keys = hidden.stream()
                .map(one -> key(one.responseId(), one.question()))
                .collect(Collectors.toSet());
        List<TextAnswers> all = new ArrayList<>();
        for (Question question : part.part().content().questions()) {
            if (question.type() == QuestionType.TEXT) {
                BitSet answered = part.answered(question);
                all.add(new TextAnswers(
                        part.part().content().number(question.code()),
                        question,
                        part.guard().shows(question) ? texts(part, question, answered, keys, withHidden) : null));
            }
        }
        return all;
    }

    private static List<Text> texts(
            QuestionnaireResults part, Question question, BitSet answered, Set<String> hidden, boolean withHidden) {
        return answered.stream()
                .mapToObj(person -> {
                    String key = key(part.sheets().get(person).id(), question.code());
                    return new Text(key, String.join("\n", part.answer(person, question.code())), hidden.contains(key));
                })
                .filter(text -> withHidden || !text.hidden())
                .sorted(Comparator.comparing(Text::text, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Text::key))
                .toList();
    }

    /** Names a text without naming its sheet. */
    static String key(UUID response, String question) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((response + ":" + question).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean isHidden() {
        return texts == null;
    }

    /** One answer. */
    record Text(String key, String text, boolean hidden) {}
}
