package ru.mentorcentre.workplan.informing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.wording.MessageWording;

/** A message as it is typed. */
class MessageForm {

    public int version;

    @NotBlank(message = "Напишите тему")
    @Size(max = MessageWording.LONGEST_SUBJECT)
    public String subject;

    @NotBlank(message = "Напишите текст")
    @Size(max = MessageWording.LONGEST_BODY)
    public String body;

    public Long eventId;

    /** A date of the event: the message is for its list, and no group, role or school counts. */
    public Long sessionId;

    public Set<EventAudience> groups = new HashSet<>();
    public Set<Role> roles = new HashSet<>();
    public Set<Long> schools = new HashSet<>();
    public MultipartFile file;
    public boolean dropFile;

    static MessageForm of(MessageInfo message, Set<Long> schools) {
        MessageForm form = new MessageForm();
        form.version = message.version();
        form.subject = message.subject();
        form.body = message.body();
        form.eventId = message.eventId();
        form.sessionId = message.sessionId();
        form.groups = message.groups();
        form.roles = message.roles();
        form.schools = schools;
        return form;
    }

    /** Takes over whom it is for. */
    void aim(MessageAudience audience) {
        groups = audience.groups();
        roles = audience.roles();
        schools = audience.schools();
    }

    NewMessage message() {
        return new NewMessage(
                new MessageWording(TypedText.line(subject), TypedText.paragraphs(body)),
                eventId,
                sessionId == null
                        ? new MessageAudience(chosen(groups), chosen(roles), chosen(schools))
                        : MessageAudience.ofDate(sessionId));
    }

    private static <T> Set<T> chosen(Set<T> ticked) {
        return ticked == null ? Set.of() : ticked;
    }

    /** The file chosen, {@code null} when none was. */
    Upload upload() {
        return Upload.of(file);
    }
}
