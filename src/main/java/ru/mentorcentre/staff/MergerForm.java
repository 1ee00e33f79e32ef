package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotNull;

/** Which card is the same person's. */
class MergerForm {

    @NotNull(message = "Выберите вторую карточку")
    public Long otherId;
}
