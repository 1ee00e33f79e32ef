package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.SurveyPart;

/**
 * What may be shown of each question of a questionnaire: no figure tells of fewer than five people, and none tells what
 * somebody answered. Decided once for all viewers.
 */
final class QuestionGuard {

    private final SurveyPart part;
    private final List<AnswerSheet> sheets;
    private final Published published;
    private final Map<String, BitSet> answered = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Map<String, Set<Cut>> cuts = new HashMap<>();
    private final Map<List<BitSet>, Boolean> safe = new HashMap<>();

    QuestionGuard(SurveyPart part, List<AnswerSheet> sheets, Published published) {
        this.part = part;
        this.sheets = sheets;
        this.published = published;
    }

    Published published() {
        return published;
    }

    /** Who answered this question. */
    BitSet answered(Question question) {
        return answered.computeIfAbsent(question.code(), code -> {
            BitSet people = new BitSet();
            for (int i = 0; i < sheets.size(); i++) {
                people.set(i, !answer(i, code).isEmpty());
            }
            return people;
        });
    }

    List<String> answer(int person, String code) {
        return sheets.get(person).answers().getOrDefault(code, List.of());
    }

    /** Whether what all together answered may be shown. */
    boolean shows(Question question) {
        if (!published.guarded()) {
            return true;
        }
        Boolean known = shown.get(question.code());
        if (known == null) {
            // not computeIfAbsent: it asks for another question
            known = hidesNobodyElse(question) && isSafe(question, answered(question), List.of());
            shown.put(question.code(), known);
        }
        return known;
    }

    /** The cuts by which it may be shown too. */
    Set<Cut> cuts(Question question) {
        if (!published.guarded()) {
            return published.cuts().keySet();
        }
        return cuts.computeIfAbsent(
                question.code(),
                // how many were asked it by groups would tell of the question it depends on
                code -> question.type() == QuestionType.TEXT || question.showIf() != null || !shows(question)
                        ? Set.of()
                        : Collections.unmodifiableSet(fitting(question)));
    }

    /** One after another, up to the first that would tell an answer: what follows would tell why that one is not there. */
    private Set<Cut> fitting(Question question) {
        BitSet people = answered(question);
        Map<Cut, List<BitSet>> chosen = new EnumMap<>(Cut.class);
        for (Map.Entry<Cut, List<CutGroup>> cut : published.cuts().entrySet()) {
            chosen.put(
                    cut.getKey(), cut.getValue().stream().map(CutGroup::people).toList());
            List<List<BitSet>> all = List.copyOf(chosen.values());
            boolean many = isOfMany(people, all);
            if (!many || !keepsOpen(question, people, all)) {
                chosen.remove(cut.getKey());
                if (many) {
                    break;
                }
            }
        }
        return chosen.keySet();
    }

    /** Whether it may be shown of these people too, who are compared. */
    boolean showsOf(Question question, BitSet compared) {
        if (!published.guarded()) {
            return true;
        }
        List<List<BitSet>> groups = new ArrayList<>(groups(question));
        groups.add(List.of(compared));
        return compared.cardinality() >= Disclosure.FEWEST
                && question.showIf() == null
                && shows(question)
                && isSafe(question, answered(question), groups);
    }

    /**
     * Whether whole sheets stay nobody's beside figures of those who are compared: such figures tell which sheets are theirs,
     * and so which are the others'.
     */
    boolean keepsRowsOpen(BitSet compared) {
        return compared.equals(published.everybody())
                || !published.showsSheets()
                || published.together().stream().allMatch(people -> {
                    BitSet others = (BitSet) people.clone();
                    others.andNot(compared);
                    return keepsRowsApart(Published.both(people, compared)) && keepsRowsApart(others);
                });
    }

    private boolean keepsRowsApart(BitSet people) {
        return people.isEmpty()
                || people.cardinality() >= Disclosure.FEWEST
                        && part.content().questions().stream()
                                .filter(question -> question.type() != QuestionType.TEXT && showsInRows(question))
                                .allMatch(question ->
                                        isSafe(question, Published.both(people, answered(question)), List.of()));
    }

    /** Whether it may stand in rows: each person is told by all groups at once. */
    boolean showsInRows(Question question) {
        return !published.guarded()
                || shows(question)
                        && (published.cuts().isEmpty()
                                || cuts(question).equals(published.cuts().keySet())
                                        && published.together().stream()
                                                .map(people -> Published.both(people, answered(question)))
                                                .filter(people -> !people.isEmpty())
                                                .allMatch(people -> isSafe(question, people, List.of())));
    }

    /** The number of the group of somebody in each cut by which the question is shown. */
    List<Integer> places(Question question, int person) {
        return places(groups(question), person);
    }

    private List<List<BitSet>> groups(Question question) {
        return cuts(question).stream()
                .map(cut ->
                        published.cuts().get(cut).stream().map(CutGroup::people).toList())
                .toList();
    }

    /** A question that only some are asked tells by its number how they answered the one before. */
    private boolean hidesNobodyElse(Question question) {
        return question.showIf() == null
                || part.content()
                        .question(question.showIf().question())
                        .map(former -> shows(former)
                                && sheets.size() - answered(question).cardinality() > 1)
                        .orElse(true);
    }

    private boolean isSafe(Question question, BitSet people, List<List<BitSet>> cutsOf) {
        return isOfMany(people, cutsOf) && keepsOpen(question, people, cutsOf);
    }

    /** Whether the figures are of five and more people, in all sums and differences. */
    private boolean isOfMany(BitSet people, List<List<BitSet>> cutsOf) {
        List<BitSet> figures = new ArrayList<>();
        figures.add(people);
        cutsOf.forEach(groups -> groups.forEach(group -> figures.add(Published.both(group, people))));
        return people.cardinality() >= Disclosure.FEWEST && safe.computeIfAbsent(figures, Disclosure::isSafe);
    }

    private boolean keepsOpen(Question question, BitSet people, List<List<BitSet>> cutsOf) {
        List<List<Integer>> places = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        people.stream().forEach(person -> {
            places.add(places(cutsOf, person));
            answers.add(value(question, answer(person, question.code())));
        });
        Interchange figures = new Interchange(places, answers);
        return question.type() == QuestionType.SEVERAL
                ? question.choices().stream().allMatch(option -> keepsOpen(figures, "\n" + option.value() + "\n"))
                : figures.keepsOpen();
    }

    /** Each option is a yes or no of its own; that nobody chose it is no answer. */
    private static boolean keepsOpen(Interchange figures, String option) {
        UnaryOperator<String> chosen = answer -> answer.contains(option) ? "yes" : "no";
        return figures.keepsOpen(chosen, answer -> answer.contains(option));
    }

    private static List<Integer> places(List<List<BitSet>> cutsOf, int person) {
        return cutsOf.stream()
                .map(groups -> {
                    int at = 0;
                    while (at < groups.size() && !groups.get(at).get(person)) {
                        at++;
                    }
                    return at;
                })
                .toList();
    }

    /** One text for what counts as one answer. */
    private static String value(Question question, List<String> answer) {
        return switch (question.type()) {
            case SEVERAL -> "\n" + String.join("\n", answer.stream().sorted().toList()) + "\n";
            case NUMBER ->
                new java.math.BigDecimal(answer.get(0)).stripTrailingZeros().toPlainString();
            case TEXT -> String.join("\n", answer).strip().toLowerCase(java.util.Locale.ROOT);
            default -> answer.get(0);
        };
    }
}
