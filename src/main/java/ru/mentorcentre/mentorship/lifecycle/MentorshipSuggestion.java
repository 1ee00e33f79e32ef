package ru.mentorcentre.mentorship.lifecycle;

import java.util.Comparator;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;

/** How a pair for a request usually works (domain §14): suggested in the form, never forced. */
record MentorshipSuggestion(MentoringForm form, MentoringKind kind, MentoringModel model, RequestInfo request) {

    private static final String PSYCHOLOGICAL = "psy_";

    /**
     * @param young the mentee is a young specialist
     * @param beginner the mentee has served for few years
     */
    static MentorshipSuggestion of(RequestInfo request, boolean young, boolean beginner) {
        MentoringForm form = request.wishedForm() == null ? MentoringForm.INDIVIDUAL : request.wishedForm();
        MentoringModel model = request.managerial() ? MentoringModel.VERTICAL : MentoringModel.HORIZONTAL;
        return new MentorshipSuggestion(
                form, request.managerial() ? null : kind(request, young, beginner), model, request);
    }

    private static MentoringKind kind(RequestInfo request, boolean young, boolean beginner) {
        if (young || request.needReason() == NeedReason.YOUNG_SPECIALIST) {
            return MentoringKind.EXPERIENCED_NOVICE;
        }
        if (request.wishedForm() == MentoringForm.REVERSE) {
            return MentoringKind.INNOVATOR_CONSERVATIVE;
        }
        return request.difficulties().stream()
                        .max(Comparator.comparingInt(DifficultyWeight::weight))
                        .filter(heaviest -> heaviest.code().startsWith(PSYCHOLOGICAL))
                        .isPresent()
                ? MentoringKind.LEADER_STRUGGLING
                : beginner ? MentoringKind.SUBJECT_EXPERT_BEGINNER : null;
    }

    MentorshipForm inForm() {
        MentorshipForm typed = new MentorshipForm();
        typed.requestIds.add(request.id());
        typed.form = form;
        typed.kind = kind;
        typed.model = model;
        typed.element = request.element();
        typed.reason = request.needReason();
        return typed;
    }
}
