package ru.mentorcentre.matching.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.mentorcentre.matching.score.CatalogueEntry;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;
import ru.mentorcentre.matching.score.Score;
import ru.mentorcentre.shared.web.Words;

/**
 * What would help a request that was left over. Each remedy alone serves one request more; a rule is offered for lifting
 * only if the mentor behind it has a place or gets one when others move.
 */
final class Remedies {

    /** Rules a leader may lift; the others are facts. */
    private static final Set<HardRule> LIFTABLE =
            EnumSet.of(HardRule.ELIGIBLE, HardRule.ACTIVE, HardRule.NOT_EXCLUDED, HardRule.FORM);

    private static final int MOST_OF_A_KIND = 5;

    private final List<MentorOffer> mentors;
    private final ReassignmentPaths moves;

    Remedies(List<MentorOffer> mentors, ReassignmentPaths moves) {
        this.mentors = mentors;
        this.moves = moves;
    }

    /** Remedies for a request whose pairings stand in the order of the mentors; the most promising of a kind first. */
    List<Remedy> of(OpenRequest request, List<Pairing> pairings, BitSet fitting) {
        BitSet others = moves.from(fitting);
        others.andNot(fitting);
        List<Remedy> found = new ArrayList<>();
        best(fitting, pairings)
                .map(pairing -> place(RemedyKind.PLACE_WITH_FITTING, pairing.mentor(), ""))
                .forEach(found::add);
        others.stream()
                .limit(MOST_OF_A_KIND)
                .mapToObj(mentor -> place(
                        RemedyKind.PLACE_WITH_OTHER,
                        mentors.get(mentor),
                        ". К этому наставнику перейдёт другой наставляемый, и место у подходящего освободится"))
                .forEach(found::add);
        best(oneRuleAway(pairings), pairings).map(this::lifted).forEach(found::add);
        found.add(new Remedy(RemedyKind.NEW_MENTOR, null, 0, null, newMentor(request)));
        return found;
    }

    /** For a request of somebody who has, or gets, the one mentor that is allowed. */
    static List<Remedy> of(OpenRequest request) {
        return List.of(new Remedy(
                RemedyKind.END_FIRST,
                null,
                0,
                null,
                request.mentored()
                        ? "Завершить нынешнюю пару, или попросить о групповой или флеш-форме"
                        : "Отозвать один из запросов, или попросить о групповой или флеш-форме"));
    }

    private static Stream<Pairing> best(BitSet which, List<Pairing> pairings) {
        return which.stream()
                .mapToObj(at -> Map.entry(Score.points(pairings.get(at)), pairings.get(at)))
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .limit(MOST_OF_A_KIND);
    }

    private BitSet oneRuleAway(List<Pairing> pairings) {
        BitSet found = new BitSet();
        IntStream.range(0, mentors.size())
                .filter(moves::leadsToFreePlace)
                .filter(mentor -> onlyRule(pairings.get(mentor)) != null)
                .forEach(found::set);
        return found;
    }

    /** The one rule of the pair that is broken, if it is one that can be lifted. */
    private static HardRule onlyRule(Pairing pairing) {
        HardRule only = null;
        for (HardRule rule : HardRule.OF_THE_PAIR) {
            if (rule.isBroken(pairing)) {
                if (only != null || !LIFTABLE.contains(rule)) {
                    return null;
                }
                only = rule;
            }
        }
        return only;
    }

    private Remedy place(RemedyKind kind, MentorOffer mentor, String consequence) {
        int places = Math.max(0, mentor.load() - mentor.capacity()) + 1;
        String text = places == 1
                ? "Ещё одно место: " + mentor.name()
                : "Ещё " + Words.count(places, "место", "места", "мест") + ": " + mentor.name() + " (сейчас "
                        + mentor.load() + " при " + mentor.capacity() + " возможных)";
        return new Remedy(kind, mentor.id(), places, null, text + consequence);
    }

    private Remedy lifted(Pairing pairing) {
        HardRule rule = onlyRule(pairing);
        String name = pairing.mentor().name();
        String text = switch (rule) {
            case ELIGIBLE -> "Допустить решением руководителя: " + name;
            case ACTIVE -> "Допустить или вернуть к работе: " + name;
            case NOT_EXCLUDED -> "Снять исключение пары: " + name;
            default ->
                "Договориться о форме: " + name + " предлагает "
                        + forms(pairing.mentor().forms());
        };
        return new Remedy(RemedyKind.LIFT_RULE, pairing.mentor().id(), 0, rule, text);
    }

    private static String newMentor(OpenRequest request) {
        String whom = request.managerial()
                ? "Новый наставник для управленческих команд"
                : request.subject() == null ? "Новый наставник" : "Новый наставник: " + request.topic();
        return request.forms().isEmpty() ? whom : whom + ", форма " + forms(request.forms());
    }

    private static String forms(Set<CatalogueEntry> forms) {
        return forms.stream().map(form -> "«" + form.title() + "»").sorted().collect(Collectors.joining(" или "));
    }
}
