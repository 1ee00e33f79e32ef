package ru.mentorcentre.matching.wish;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish as it is typed. */
class WishForm {

    @NotNull(message = "Выберите наставляемого")
    public Long mentee;

    @NotNull(message = "Выберите наставника")
    public Long mentor;

    @NotNull(message = "Выберите, что записать")
    public WishKind kind;

    @Size(max = 300)
    public String note;
}
