package ru.mentorcentre.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A leader's decision as it is typed. */
class DecisionForm {

    @NotNull(message = "Выберите решение")
    private Verdict verdict;

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    private String reason;

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What a leader can decide. */
    enum Verdict {
        ADMIT("допустить"),
        REFUSE("не допускать");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
