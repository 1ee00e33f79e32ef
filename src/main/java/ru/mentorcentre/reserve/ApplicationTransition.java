package ru.mentorcentre.reserve;

import static ru.mentorcentre.reserve.ApplicationActor.CANDIDATE;
import static ru.mentorcentre.reserve.ApplicationActor.CENTRE;
import static ru.mentorcentre.reserve.ApplicationActor.EXPERT;
import static ru.mentorcentre.reserve.ApplicationActor.HEAD;
import static ru.mentorcentre.reserve.ApplicationActor.LEADER;
import static ru.mentorcentre.reserve.ApplicationActor.SCHOOL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps an application can make, all of them (domain §8.1). The table is the law: what is no row of it cannot be done
 * by anybody.
 */
public enum ApplicationTransition {
    SUBMISSION(
            ApplicationState.DRAFT,
            ApplicationState.SUBMITTED,
            "Подать",
            ReservePhase.APPLICATIONS,
            Need.NOTHING,
            of(SCHOOL, CENTRE),
            ApplicationGuard.DOCUMENTS),
    RETURN_TO_SCHOOL(
            ApplicationState.SUBMITTED,
            ApplicationState.DRAFT,
            "Вернуть школе",
            ReservePhase.APPLICATIONS,
            Need.REASON,
            of(CENTRE)),
    HANDOVER(
            ApplicationState.SUBMITTED,
            ApplicationState.IN_EXPERTISE,
            "Передать на экспертизу",
            ReservePhase.APPLICATIONS,
            Need.NOTHING,
            of(CENTRE),
            ApplicationGuard.DOCUMENTS),
    FORMAL_BEGIN(
            ApplicationState.IN_EXPERTISE,
            ApplicationState.FORMAL,
            "Начать проверку",
            ReservePhase.FORMAL,
            Need.NOTHING,
            of(EXPERT, CENTRE)),
    FORMAL_PASS(
            ApplicationState.FORMAL,
            ApplicationState.QUALITATIVE,
            "Требования выполнены",
            ReservePhase.FORMAL,
            Need.NOTHING,
            of(EXPERT, LEADER),
            ApplicationGuard.FORMAL_MET),
    FORMAL_REJECTION(
            ApplicationState.FORMAL,
            ApplicationState.FORMAL_REJECTED,
            "Отсеять",
            ReservePhase.FORMAL,
            Need.REASON,
            of(EXPERT, LEADER),
            ApplicationGuard.FORMAL_NOT_MET),
    ADMISSION(
            ApplicationState.QUALITATIVE,
            ApplicationState.ADMITTED,
            "Зачислить",
            ReservePhase.DECISION,
            Need.REASON,
            of(LEADER),
            ApplicationGuard.MARKS,
            ApplicationGuard.PROGRAMME),
    QUALITATIVE_REJECTION(
            ApplicationState.QUALITATIVE,
            ApplicationState.QUALITATIVE_REJECTED,
            "Не допустить",
            ReservePhase.DECISION,
            Need.REASON,
            of(LEADER),
            ApplicationGuard.MARKS),
    TRAINING_BEGIN(
            ApplicationState.ADMITTED,
            ApplicationState.TRAINING,
            "Начать обучение",
            ReservePhase.TRAINING,
            Need.NOTHING,
            of(CENTRE)),
    TRAINING_FAILURE(
            ApplicationState.TRAINING,
            ApplicationState.TRAINING_FAILED,
            "Обучение не завершено",
            ReservePhase.TRAINING,
            Need.REASON,
            of(LEADER)),
    TRAINING_END(
            ApplicationState.TRAINING,
            ApplicationState.TRAINED,
            "Завершить обучение",
            ReservePhase.TRAINING,
            Need.NOTHING,
            of(LEADER),
            ApplicationGuard.TRAINING),
    CONTEST_BEGIN(
            ApplicationState.TRAINED,
            ApplicationState.CONTEST,
            "На конкурс",
            ReservePhase.CONTEST,
            Need.NOTHING,
            of(CENTRE),
            ApplicationGuard.MORE_THAN_PLACES),
    CONTEST_FAILURE(
            ApplicationState.CONTEST,
            ApplicationState.CONTEST_FAILED,
            "Не прошёл конкурс",
            ReservePhase.CONTEST,
            Need.REASON,
            of(LEADER)),
    CONTEST_WIN(
            ApplicationState.CONTEST,
            ApplicationState.RECOMMENDED,
            "Рекомендовать по конкурсу",
            ReservePhase.CONTEST,
            Need.REASON,
            of(LEADER)),
    RECOMMENDATION(
            ApplicationState.TRAINED,
            ApplicationState.RECOMMENDED,
            "Рекомендовать",
            ReservePhase.CONTEST,
            Need.REASON,
            of(LEADER),
            ApplicationGuard.NO_CONTEST_OWED),
    INCLUSION(
            ApplicationState.RECOMMENDED,
            ApplicationState.INCLUDED,
            "Включить в реестр",
            ReservePhase.REGISTER,
            Need.DOCUMENT,
            of(LEADER, HEAD),
            ApplicationGuard.REGISTER_FIELDS),
    EXIT(
            ApplicationState.INCLUDED,
            ApplicationState.LEFT,
            "Вывести из реестра",
            null,
            Need.REASON_AND_DOCUMENT,
            of(LEADER, HEAD)),
    DRAFT_WITHDRAWAL(ApplicationState.DRAFT, ApplicationState.WITHDRAWN, Need.REASON),
    SUBMITTED_WITHDRAWAL(ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN, Need.REASON),
    EXPERTISE_WITHDRAWAL(ApplicationState.IN_EXPERTISE, ApplicationState.WITHDRAWN, Need.REASON),
    FORMAL_WITHDRAWAL(ApplicationState.FORMAL, ApplicationState.WITHDRAWN, Need.REASON),
    QUALITATIVE_WITHDRAWAL(ApplicationState.QUALITATIVE, ApplicationState.WITHDRAWN, Need.REASON),
    ADMITTED_WITHDRAWAL(ApplicationState.ADMITTED, ApplicationState.WITHDRAWN, Need.REASON),
    TRAINING_WITHDRAWAL(ApplicationState.TRAINING, ApplicationState.WITHDRAWN, Need.REASON),
    TRAINED_WITHDRAWAL(ApplicationState.TRAINED, ApplicationState.WITHDRAWN, Need.REASON),
    CONTEST_WITHDRAWAL(ApplicationState.CONTEST, ApplicationState.WITHDRAWN, Need.REASON),
    RECOMMENDED_WITHDRAWAL(ApplicationState.RECOMMENDED, ApplicationState.WITHDRAWN, Need.REASON);

    /** What has to be written down with a step. */
    public enum Need {
        NOTHING,
        REASON,
        DOCUMENT,
        REASON_AND_DOCUMENT
    }

    private final ApplicationState from;
    private final ApplicationState to;
    private final String action;
    private final ReservePhase phase;
    private final Need need;
    private final Set<ApplicationActor> actors;
    private final List<ApplicationGuard> guards;

    ApplicationTransition(
            ApplicationState from,
            ApplicationState to,
            String action,
            ReservePhase phase,
            Need need,
            Set<ApplicationActor> actors,
            ApplicationGuard... guards) {
        this.from = from;
        this.to = to;
        this.action = action;
        this.phase = phase;
        this.need = need;
        this.actors = actors;
        this.guards = List.of(guards);
    }

    /** A withdrawal: by the candidate, at any time before inclusion (domain §1.6). */
    ApplicationTransition(ApplicationState from, ApplicationState to, Need need) {
        this(from, to, "Отозвать", null, need, of(CANDIDATE));
    }

    private static Set<ApplicationActor> of(ApplicationActor first, ApplicationActor... others) {
        return EnumSet.of(first, others);
    }

    /** The step between two states; nothing where the table has none. */
    public static Optional<ApplicationTransition> between(ApplicationState from, ApplicationState to) {
        return Arrays.stream(values())
                .filter(one -> one.from == from && one.to == to)
                .findFirst();
    }

    /** The steps that begin in a state, in the order of the table. */
    public static List<ApplicationTransition> from(ApplicationState state) {
        return Arrays.stream(values()).filter(one -> one.from == state).toList();
    }

    public ApplicationState from() {
        return from;
    }

    public ApplicationState to() {
        return to;
    }

    /** What its button says. */
    public String action() {
        return action;
    }

    /** The phase it is made in, {@code null} for at any time. */
    public ReservePhase phase() {
        return phase;
    }

    public boolean needsReason() {
        return need == Need.REASON || need == Need.REASON_AND_DOCUMENT;
    }

    public boolean needsDocument() {
        return need == Need.DOCUMENT || need == Need.REASON_AND_DOCUMENT;
    }

    public boolean isFor(ApplicationActor actor) {
        return actors.contains(actor);
    }

    public Set<ApplicationActor> actors() {
        return actors;
    }

    public List<ApplicationGuard> guards() {
        return guards;
    }
}
