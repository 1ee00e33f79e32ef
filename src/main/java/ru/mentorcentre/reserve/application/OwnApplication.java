package ru.mentorcentre.reserve.application;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;

/**
 * An application as the candidate is told of it: where it is, who has to do what now, and what comes.
 *
 * @param missing what the candidate, the school or the centre still has to bring, in Russian
 * @param ground why it came to where it is, {@code null} where nothing was written
 * @param ahead phases that are on or still to come, in the order of their days
 */
record OwnApplication(
        ApplicationRow row,
        List<ApplicationFileRow> files,
        List<String> missing,
        String ground,
        List<PhaseDays> ahead,
        LocalDate today) {

    /** Where it is, in plain words. */
    public String now() {
        return switch (row.state()) {
            case DRAFT ->
                isTooLate()
                        ? "Заявки уже не принимают, а эту не подали. Срок приёма может сдвинуть руководитель центра."
                        : row.correction() != null
                                ? "Вы попросили поправить заявку. Школа поправит её, и вы прочитаете её ещё раз."
                                : isToBeAgreed()
                                        ? "Школа пишет заявку на вас. Прочитайте её: если всё верно, согласитесь, без этого её не подать."
                                        : "Вы согласились с заявкой. Школе осталось её подать.";
            case SUBMITTED -> "Заявка подана. Центр смотрит, все ли документы на месте, и передаёт её экспертам.";
            case IN_EXPERTISE -> "Заявка передана на экспертизу, проверка ещё не началась.";
            case FORMAL -> "Эксперты сверяют заявку с требованиями сезона.";
            case FORMAL_REJECTED -> "Обязательное требование не выполнено: в этом сезоне заявка дальше не идёт.";
            case QUALITATIVE -> "Требования выполнены. Эксперты оценивают качества, потом решает руководитель центра.";
            case QUALITATIVE_REJECTED -> "Руководитель центра решил не зачислять вас в этом сезоне.";
            case ADMITTED -> "Вы зачислены в школу резерва. Обучение скоро начнётся.";
            case TRAINING -> "Вы учитесь в школе резерва.";
            case TRAINING_FAILED -> "Обучение не завершено: в этом сезоне заявка дальше не идёт.";
            case TRAINED ->
                "Обучение завершено. Дальше — рекомендация, а если готовых больше, чем мест, сначала конкурс.";
            case CONTEST -> "Готовых больше, чем мест: вы участвуете в конкурсе.";
            case CONTEST_FAILED -> "По конкурсу рекомендованы другие: в этом сезоне заявка дальше не идёт.";
            case RECOMMENDED -> "Центр рекомендует вас. Осталось включить вас в реестр приказом.";
            case INCLUDED -> "Вы в реестре управленческого резерва.";
            case LEFT -> "Вы выведены из реестра.";
            case WITHDRAWN -> "Вы отозвали эту заявку.";
        };
    }

    /** Whose turn it is, {@code null} where nothing follows. */
    public String turn() {
        return switch (row.state()) {
            case DRAFT ->
                isTooLate()
                        ? "руководитель центра"
                        : row.correction() != null
                                ? "ваша школа"
                                : isToBeAgreed() ? "вы" : missing.isEmpty() ? "ваша школа" : "ваша школа или вы";
            case SUBMITTED, ADMITTED -> "центр";
            case IN_EXPERTISE, FORMAL, QUALITATIVE -> "эксперты";
            case TRAINING -> missing.isEmpty() ? "руководитель центра" : "вы и центр";
            case TRAINED, CONTEST -> "руководитель центра";
            case RECOMMENDED -> missing.isEmpty() ? "центр или управление" : "вы и центр";
            default -> null;
        };
    }

    /** The intake of its season is over, and it has not been submitted. */
    public boolean isTooLate() {
        return row.state() == ApplicationState.DRAFT
                && ahead.stream().noneMatch(phase -> phase.phase() == ReservePhase.APPLICATIONS);
    }

    public boolean isToBeAgreed() {
        return row.state() == ApplicationState.DRAFT && row.agreedOn() == null && row.correction() == null;
    }

    /** The candidate may bring papers while it is a draft. */
    public boolean takesPapers() {
        return row.state() == ApplicationState.DRAFT;
    }

    public boolean isOn(PhaseDays phase) {
        return phase.isOn(today);
    }

    /** Before inclusion one may take it back at any time (domain §1.6). */
    public boolean canBeWithdrawn() {
        return !row.state().isOver() && row.state() != ApplicationState.INCLUDED;
    }

    public boolean hasTraining() {
        return switch (row.state()) {
            case ADMITTED, TRAINING, TRAINING_FAILED, TRAINED, CONTEST, CONTEST_FAILED, RECOMMENDED, INCLUDED, LEFT ->
                true;
            default -> false;
        };
    }
}
