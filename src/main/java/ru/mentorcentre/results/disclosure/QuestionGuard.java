package ru.mentorcentre.results.disclosure;

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
public final class QuestionGuard {

    private final SurveyPart part;
    private final List<AnswerSheet> sheets;
    private final PublishedGroups published;
    private final Map<String, BitSet> answered = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Map<String, Set<Breakdown>> cuts = new HashMap<>();
    private final Map<List<BitSet>, Boolean> safe = new HashMap<>();

    public QuestionGuard(SurveyPart part, List<AnswerSheet> sheets, PublishedGroups published) {
        this.part = part;
        this.sheets = sheets;
        this.published = published;
    }

    public PublishedGroups published() {
        return published;
    }

    /** Who answered this question. */
    public BitSet answered(Question question) {
        return answered.computeIfAbsent(question.code(), code -> {
            BitSet people = new BitSet();
            for (int i = 0; i < sheets.size(); i++) {
                people.set(i, !answer(i, code).isEmpty());
            }
            return people;
        });
    }

    public List<String> answer(int person, String code) {
        return sheets.get(person).answers().getOrDefault(code, List.of());
    }

    /** Whether what all together answered may be shown. */
    public boolean shows(Question question) {
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
    public Set<Breakdown> cuts(Question question) {
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
    private Set<Breakdown> fitting(Question question) {
        BitSet people = answered(question);
        Map<Breakdown, List<BitSet>> chosen = new EnumMap<>(Breakdown.class);
        for (Map.Entry<Breakdown, List<BreakdownGroup>> cut : published.cuts().entrySet()) {
            chosen.put(
                    cut.getKey(),
                    cut.getValue().stream().map(BreakdownGroup::people).toList());
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
    public boolean showsOf(Question question, BitSet compared) {
        if (!published.guarded()) {
            return true;
        }
        List<List<BitSet>> groups = new ArrayList<>(groups(question));
        groups.add(List.of(compared));
        return compared.cardinality() >= SmallGroupDisclosure.FEWEST
                && question.showIf() == null
                && shows(question)
                && isSafe(question, answered(question), groups);
    }

    /**
     * Whether whole sheets stay nobody's beside figures of those who are compared: such figures tell which sheets are theirs,
     * and so which are the others'.
     */
    public boolean keepsRowsOpen(BitSet compared) {
        return compared.equals(published.everybody())
                || !published.showsSheets()
                || published.together().stream().allMatch(people -> {
                    BitSet others = (BitSet) people.clone();
                    others.andNot(compared);
                    return keepsRowsApart(PublishedGroups.both(people, compared)) && keepsRowsApart(others);
                });
    }

    private boolean keepsRowsApart(BitSet people) {
        return people.isEmpty()
                || people.cardinality() >= SmallGroupDisclosure.FEWEST
                        && part.content().questions().stream()
                                .filter(question -> question.type() != QuestionType.TEXT && showsInRows(question))
                                .allMatch(question ->
                                        isSafe(question, PublishedGroups.both(people, answered(question)), List.of()));
    }

    /** Whether it may stand in rows: each person is told by all groups at once. */
    public boolean showsInRows(Question question) {
        return !published.guarded()
                || shows(question)
                        && (published.cuts().isEmpty()
                                || cuts(question).equals(published.cuts().keySet())
                                        && published.together().stream()
                                                .map(people -> PublishedGroups.both(people, answered(question)))
                                                .filter(people -> !people.isEmpty())
                                                .allMatch(people -> isSafe(question, people, List.of())));
    }

    /** The number of the group of somebody in each cut by which the question is shown. */
    public List<Integer> places(Question question, int person) {
        return places(groups(question), person);
    }

    private List<List<BitSet>> groups(Question question) {
        return cuts(question).stream()
                .map(cut -> published.cuts().get(cut).stream()
                        .map(BreakdownGroup::people)
                        .toList())
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
        cutsOf.forEach(groups -> groups.forEach(group -> figures.add(PublishedGroups.both(group, people))));
        return people.cardinality() >= SmallGroupDisclosure.FEWEST
                && safe.computeIfAbsent(figures, SmallGroupDisclosure::isSafe);
    }

    private boolean keepsOpen(Question question, BitSet people, List<List<BitSet>> cutsOf) {
        List<List<Integer>> places = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        people.stream().forEach(person -> {
            places.add(places(cutsOf, person));
            answers.add(value(question, answer(person, question.code())));
        });
        AnswerDisclosure figures = new AnswerDisclosure(places, answers);
        return question.type() == QuestionType.SEVERAL
                ? question.choices().stream().allMatch(option -> keepsOpen(figures, "\n" + option.value() + "\n"))
                : figures.keepsOpen();
    }

    /** Each option is a yes or no of its own; that nobody chose it is no answer. */
    private static boolean keepsOpen(AnswerDisclosure figures, String option) {
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
