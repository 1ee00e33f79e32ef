package ru.mentorcentre.staff.duplicate;

import jakarta.validation.constraints.NotNull;

/** Which card is the same person's. */
class CardMergerForm {

    @NotNull(message = "Выберите вторую карточку")
    public Long otherId;
}
