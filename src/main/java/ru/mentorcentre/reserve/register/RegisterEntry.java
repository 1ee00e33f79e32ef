package ru.mentorcentre.reserve.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody in the register of the reserve (запись реестра), with the obligatory fields as of inclusion. */
@Entity
@Audited
public class RegisterEntry extends TenantEntity implements Describable {

    /** How long an entry is valid where the order says nothing. */
    static final int YEARS = 3;

    /** How long an order may let an entry be valid. */
    static final int MOST_YEARS = 5;

    private Long applicationId;
    private String fullName;
    private String schoolName;
    private int serviceYears;
    private LocalDate trainingFrom;
    private LocalDate trainingUntil;
    private String furtherTraining;
    private String attendedEvents;

    @Enumerated(EnumType.STRING)
    private Relocation relocation;

    private String phone;
    private String email;
    private String orderNumber;
    private LocalDate orderOn;
    private LocalDate validUntil;
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private ExitCause exitCause;

    private String exitReason;
    private String exitOrderNumber;

    protected RegisterEntry() {}

    RegisterEntry(long applicationId, RegisterFields fields, ReserveOrder order) {
        this.applicationId = applicationId;
        fullName = fields.fullName();
        schoolName = fields.school();
        serviceYears = fields.serviceYears();
        trainingFrom = fields.trainingFrom();
        trainingUntil = fields.trainingUntil();
        furtherTraining = fields.furtherTraining();
        attendedEvents = fields.attendedEvents();
        relocation = fields.relocation();
        phone = fields.phone();
        email = fields.email();
        orderNumber = order.number();
        orderOn = order.issuedOn();
        validUntil = order.issuedOn().plusYears(YEARS);
    }

    /** The last day that an order of this day may name. */
    static LocalDate latest(LocalDate ordered) {
        return ordered.plusYears(MOST_YEARS);
    }

    void extend(LocalDate until) {
        validUntil = until;
    }

    void leave(ExitCause cause, String reason, ReserveOrder order) {
        exitCause = cause;
        exitReason = reason;
        exitOrderNumber = order.number();
        leftOn = order.issuedOn();
    }

    /** Takes off what tells who it was; one of the contacts has to stand, and one of the branches of field 6. */
    void forget(String gone) {
        fullName = nameless();
        furtherTraining = furtherTraining == null ? null : gone;
        attendedEvents = attendedEvents == null ? null : gone;
        phone = "убран";
        email = null;
        exitReason = exitReason == null ? null : gone;
    }

    /** What stands for a name that has been taken off, the same as in the application. */
    String nameless() {
        return "Обезличенный кандидат № " + applicationId;
    }

    boolean hasLeft() {
        return leftOn != null;
    }

    Long applicationId() {
        return applicationId;
    }

    LocalDate orderOn() {
        return orderOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Кто", fullName)
                .with("Школа", schoolName)
                .with("Стаж, лет", serviceYears)
                .with("Обучение с", trainingFrom)
                .with("Обучение по", trainingUntil)
                .with("Сертификаты мероприятий", furtherTraining)
                .with("Посещённые мероприятия", attendedEvents)
                .with("Переезд", relocation == null ? null : relocation.title())
                .with("Телефон", phone)
                .with("Почта", email)
                .with("Приказ о включении", orderNumber)
                .with("От", orderOn)
                .with("Действует до", validUntil)
                .with("Выведен", leftOn)
                .with("Основание", exitCause == null ? null : exitCause.title())
                .with("Причина", exitReason)
                .with("Приказ о выводе", exitOrderNumber)
                .all();
    }
}
