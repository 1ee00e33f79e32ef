package ru.mentorcentre.reserve.expert;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.web.TypedText;

/** Somebody without an account who is asked to review. */
class ExpertInvitationForm {

    @NotBlank
    @Size(max = 200)
    @Pattern(regexp = "\\s*|\\s*\\S+\\s+\\S.*", message = "Напишите фамилию и имя")
    public String fullName;

    @NotBlank
    @Size(max = 200)
    @Email(message = "Нужен адрес вида ivanova@example.ru")
    public String email;

    public Long schoolId;

    /** The leader has seen who has that name or address already. */
    public boolean another;

    String name() {
        return TypedText.line(fullName);
    }

    String address() {
        return TypedText.line(email);
    }
}
