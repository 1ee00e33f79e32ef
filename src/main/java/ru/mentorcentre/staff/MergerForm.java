package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotNull;

/** Which card is the same person's. */
class MergerForm {

    @NotNull(message = "Выберите вторую карточку")
    private Long otherId;

    public Long getOtherId() {
        return otherId;
    }

    public void setOtherId(Long otherId) {
        this.otherId = otherId;
    }
}
