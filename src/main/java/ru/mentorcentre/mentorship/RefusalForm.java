package ru.mentorcentre.mentorship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A refusal as it is typed. */
class RefusalForm {

    @NotNull(message = "Выберите, кто отказался")
    private Long memberId;

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    private String reason;

    private boolean wanted = true;

    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long memberId) {
        this.memberId = memberId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
