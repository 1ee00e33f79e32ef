package ru.mentorcentre.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish as it is typed. */
class WishForm {

    @NotNull(message = "Выберите наставляемого")
    private Long mentee;

    @NotNull(message = "Выберите наставника")
    private Long mentor;

    @NotNull(message = "Выберите, что записать")
    private WishKind kind;

    @Size(max = 300)
    private String note;

    public Long getMentee() {
        return mentee;
    }

    public void setMentee(Long mentee) {
        this.mentee = mentee;
    }

    public Long getMentor() {
        return mentor;
    }

    public void setMentor(Long mentor) {
        this.mentor = mentor;
    }

    public WishKind getKind() {
        return kind;
    }

    public void setKind(WishKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
