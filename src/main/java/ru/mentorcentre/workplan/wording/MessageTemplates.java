package ru.mentorcentre.workplan.wording;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.DescribedCentre;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The templates of a centre: its own words where it has some, else those of the program. */
@Service
@Transactional
public class MessageTemplates {

    /** The version of a template that nobody has changed. */
    static final int NEVER_SAVED = -1;

    private final MessageTemplateRepository templates;
    private final Municipalities municipalities;
    private final EntityManager entityManager;
    private final Clock clock;

    MessageTemplates(
            MessageTemplateRepository templates,
            Municipalities municipalities,
            EntityManager entityManager,
            Clock clock) {
        this.templates = templates;
        this.municipalities = municipalities;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The words of a template. */
    @Transactional(readOnly = true)
    public MessageWording wording(MessageTemplateKind kind) {
        return templates.findByKind(kind).map(MessageTemplate::wording).orElse(kind.wording());
    }

    /**
     * The same with its fields filled.
     *
     * @param event {@code null} leaves the fields of an event as they are
     */
    @Transactional(readOnly = true)
    public MessageWording filled(MessageTemplateKind kind, EventFacts event) {
        String centre = centre();
        return wording(kind).filled(event == null ? Map.of(MessageField.CENTRE, centre) : event.values(centre));
    }

    /** What an event, by its next date where it has one, puts into the fields; nothing where it is gone. */
    @Transactional(readOnly = true)
    public Optional<EventFacts> facts(Long event) {
        return event == null
                ? Optional.empty()
                : entered(event)
                        .map(facts -> facts.at(dates()
                                .where("d.eventId = :event", "event", event)
                                .where("d.cancelReason is null")
                                .where("d.heldOn >= :today", "today", LocalDate.now(clock))
                                .orderBy("d.heldOn, d.startsAt, d.id")
                                .first(1)
                                .stream()
                                .findFirst()
                                .orElse(null)));
    }

    /** What an event with this date puts into them, be it cancelled; nothing where it is gone. */
    @Transactional(readOnly = true)
    public Optional<EventFacts> factsOfDate(Long date) {
        return date == null
                ? Optional.empty()
                : dates().where("d.id = :date", "date", date)
                        .one()
                        .flatMap(found -> entered(found.eventId()).map(facts -> facts.at(found)));
    }

    private Optional<EventFacts> entered(long event) {
        return new ListQuery<>(entityManager, EventFacts.class, """
                        e.id, coalesce(e.approvedTitle, e.title),
                        case when e.approvedTitle is null then e.termText else e.approvedTermText end,
                        case when e.approvedTitle is null then e.endsOn else e.approvedEndsOn end,
                        case when e.approvedTitle is null then e.place else e.approvedPlace end, e.responsible""", "PlannedEvent e")
                .where("e.id = :event", "event", event)
                .one();
    }

    private ListQuery<DateFacts> dates() {
        return new ListQuery<>(entityManager, DateFacts.class, DateFacts.COLUMNS, DateFacts.FROM);
    }

    /** Every kind with its words. */
    @Transactional(readOnly = true)
    List<TemplateLine> lines() {
        Map<MessageTemplateKind, MessageTemplate> own =
                templates.findAll().stream().collect(Collectors.toMap(MessageTemplate::kind, Function.identity()));
        return Arrays.stream(MessageTemplateKind.values())
                .map(kind -> own.containsKey(kind)
                        ? new TemplateLine(kind, own.get(kind).wording(), true)
                        : new TemplateLine(kind, kind.wording(), false))
                .toList();
    }

    @Transactional(readOnly = true)
    int version(MessageTemplateKind kind) {
        return templates.findByKind(kind).map(MessageTemplate::getVersion).orElse(NEVER_SAVED);
    }

    void word(MessageTemplateKind kind, MessageWording wording, int version) {
        refuseUnknown("subject", wording.subject());
        refuseUnknown("body", wording.body());
        MessageTemplate template = templates.findByKind(kind).orElseGet(() -> new MessageTemplate(kind));
        LostUpdate.check(version, template.getId() == null ? NEVER_SAVED : template.getVersion());
        template.word(wording);
        try {
            templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("message_template_once", problem)) {
                throw new LostUpdate(LostUpdate.MESSAGE);
            }
            throw problem;
        }
    }

    /** Back to the words of the program. */
    void forget(MessageTemplateKind kind) {
        templates.findByKind(kind).ifPresent(templates::delete);
    }

    private static void refuseUnknown(String field, String text) {
        List<String> unknown = MessageField.unknown(text);
        if (!unknown.isEmpty()) {
            throw new BusinessRuleViolation(
                    field,
                    (unknown.size() == 1 ? "Нет такого поля: " : "Нет таких полей: ") + String.join(", ", unknown)
                            + ". Есть " + MessageField.all());
        }
    }

    private String centre() {
        DescribedCentre centre = municipalities.centre();
        return centre.passport().centreName() == null
                ? "Муниципальный наставнический центр"
                : centre.passport().centreName();
    }

    /** A kind with its words; {@code own} ones of the centre, or those of the program. */
    record TemplateLine(MessageTemplateKind kind, MessageWording wording, boolean own) {}
}
