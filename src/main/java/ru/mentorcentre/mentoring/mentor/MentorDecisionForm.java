package ru.mentorcentre.mentoring.mentor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A leader's decision as it is typed. */
class MentorDecisionForm {

    @NotNull(message = "Выберите решение")
    public Verdict verdict;

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    public String reason;

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
