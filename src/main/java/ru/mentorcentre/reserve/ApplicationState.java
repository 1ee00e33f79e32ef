package ru.mentorcentre.reserve;

import ru.mentorcentre.shared.web.Badge;

/** How far an application has come: R0 to R11 of domain §8.1, and its withdrawal. */
public enum ApplicationState implements Badge {
    DRAFT("черновик", "pencil", "neutral"),
    SUBMITTED("подана", "send", "info"),
    IN_EXPERTISE("передана на экспертизу", "inbox", "info"),
    FORMAL("формальная проверка", "list-check", "info"),
    FORMAL_REJECTED("отсеяна по требованиям", "circle-x", "danger"),
    QUALITATIVE("оценка качеств", "stars", "info"),
    QUALITATIVE_REJECTED("не допущена", "circle-x", "danger"),
    ADMITTED("зачислен", "user-check", "success"),
    TRAINING("обучается", "school", "info"),
    TRAINING_FAILED("обучение не завершено", "circle-x", "danger"),
    TRAINED("обучение завершено", "certificate", "success"),
    CONTEST("конкурс", "trophy", "info"),
    CONTEST_FAILED("не прошёл конкурс", "circle-x", "danger"),
    RECOMMENDED("рекомендован", "thumb-up", "success"),
    INCLUDED("в реестре", "circle-check", "success"),
    LEFT("выведен из реестра", "logout", "neutral"),
    WITHDRAWN("отозвана", "arrow-back-up", "neutral");

    private final Look look;

    ApplicationState(String title, String icon, String css) {
        look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }

    /** Whether nothing follows. */
    public boolean isOver() {
        return switch (this) {
            case FORMAL_REJECTED, QUALITATIVE_REJECTED, TRAINING_FAILED, CONTEST_FAILED, LEFT, WITHDRAWN -> true;
            default -> false;
        };
    }
}
