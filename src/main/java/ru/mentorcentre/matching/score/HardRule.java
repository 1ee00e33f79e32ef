package ru.mentorcentre.matching.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What no number of points makes good. Declared in the order in which a page narrows the mentors down to those who fit.
 */
public enum HardRule {
    ELIGIBLE(
            "Допуск",
            pairing -> !pairing.mentor().eligible(),
            pairing -> "Наставник не допущен по правилам центра",
            request -> "Нет ни одного допущенного наставника"),
    ACTIVE(
            "Работает сейчас",
            pairing -> !pairing.mentor().active(),
            pairing -> "Наставник сейчас не работает с наставляемыми",
            request -> "Никто из допущенных наставников сейчас не работает с наставляемыми"),
    SUBJECT(
            "Предмет",
            pairing -> !pairing.request().managerial()
                    && pairing.request().subject() != null
                    && !pairing.sameSubject()
                    && pairing.kindredSubject() == null,
            pairing -> "Другой предмет: нужен «" + pairing.request().subject() + "», наставник ведёт "
                    + list(pairing.mentor().subjects()),
            request -> "Никто из наставников не ведёт предмет «" + request.subject() + "»"),
    MANAGERIAL(
            "Помощь управленцам",
            pairing -> pairing.request().managerial() && !pairing.mentor().managerial(),
            pairing -> "Наставник не работает с управленческими командами",
            request -> "Никто из наставников не работает с управленческими командами"),
    NOT_ONESELF(
            "Не сам себе",
            pairing -> pairing.request().educatorIds().contains(pairing.mentor().educatorId()),
            pairing -> "Это один и тот же человек",
            request -> "Подошёл бы только сам наставляемый"),
    NOT_SUPERIOR(
            "Не руководитель",
            pairing -> pairing.menteeIsAmong(pairing.mentor().superiorOf()),
            pairing -> "Наставник — руководитель наставляемого",
            request -> "Из подходящих остаются только руководители наставляемого"),
    NOT_EXCLUDED(
            "Не исключены",
            pairing -> pairing.circumstances().isExcluded(pairing.request(), pairing.mentor()),
            pairing -> "Эта пара исключена",
            request -> "Со всеми, кто подходит, пара исключена"),
    FORM(
            "Форма",
            pairing -> !pairing.request().forms().isEmpty()
                    && !pairing.mentor().forms().isEmpty()
                    && Collections.disjoint(
                            pairing.request().forms(), pairing.mentor().forms()),
            pairing -> "Нет общей формы: в запросе " + list(pairing.request().forms()) + ", у наставника "
                    + list(pairing.mentor().forms()),
            request -> "Никто из подходящих не работает в форме " + list(request.forms())),
    ONE_MENTOR(
            "Один наставник в одно время",
            pairing -> pairing.request().mentored(),
            pairing -> "У наставляемого уже есть наставник, а по правилам центра он один в одно время",
            request -> request.mentored()
                    ? "У наставляемого уже есть наставник, а по правилам центра он один в одно время"
                    : "Этому человеку наставник подобран по другому запросу, а по правилам центра он один в одно время"),
    CAPACITY(
            "Свободное место",
            pairing -> pairing.mentor().freePlaces() == 0,
            pairing -> "Свободных мест нет: занято " + pairing.mentor().load() + " из "
                    + pairing.mentor().capacity(),
            request -> "У всех подходящих наставников заняты места");

    /** The rules that look at the two people, not at how many others the mentor has. */
    public static final List<HardRule> OF_THE_PAIR = List.copyOf(EnumSet.complementOf(EnumSet.of(CAPACITY)));

    private final String title;
    private final Predicate<Pairing> broken;
    private final Function<Pairing, String> reason;
    private final Function<OpenRequest, String> nobody;

    HardRule(
            String title,
            Predicate<Pairing> broken,
            Function<Pairing, String> reason,
            Function<OpenRequest, String> nobody) {
        this.title = title;
        this.broken = broken;
        this.reason = reason;
        this.nobody = nobody;
    }

    /** Short name of the rule. */
    public String title() {
        return title;
    }

    public boolean isBroken(Pairing pairing) {
        return broken.test(pairing);
    }

    /** Why this pair breaks the rule, in Russian; only for a pair that does. */
    public String reason(Pairing pairing) {
        return reason.apply(pairing);
    }

    /** What to say of a request for which this rule has ruled out the last mentor. */
    public String nobody(OpenRequest request) {
        return nobody.apply(request);
    }

    private static String list(Set<CatalogueEntry> entries) {
        return entries.isEmpty()
                ? "—"
                : entries.stream()
                        .map(entry -> "«" + entry.title() + "»")
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
