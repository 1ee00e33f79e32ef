package ru.mentorcentre.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody's time in the composition of the centre (состав МНЦ); the past stays. */
@Entity
@Audited
public class CentreMember extends TenantEntity implements Describable {

    private String fullName;
    private String position;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private CentreFunction function;

    private LocalDate fromDate;
    private LocalDate toDate;
    private Long orderId;

    protected CentreMember() {}

    CentreMember(NewCentreMember wanted) {
        edit(wanted);
    }

    void edit(NewCentreMember wanted) {
        fullName = wanted.fullName();
        position = wanted.position();
        organisation = wanted.organisation();
        function = wanted.function();
        fromDate = wanted.from();
        toDate = wanted.to();
        orderId = wanted.orderId();
    }

    /** Ends the membership; the day counts as the last one. */
    void end(LocalDate lastDay) {
        toDate = lastDay;
    }

    /** Is a member on that day. */
    public boolean servesOn(LocalDate day) {
        return !fromDate.isAfter(day) && (toDate == null || !toDate.isBefore(day));
    }

    public String fullName() {
        return fullName;
    }

    public String position() {
        return position;
    }

    public String organisation() {
        return organisation;
    }

    public CentreFunction function() {
        return function;
    }

    public LocalDate from() {
        return fromDate;
    }

    public LocalDate to() {
        return toDate;
    }

    public Long orderId() {
        return orderId;
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Фамилия, имя, отчество", fullName)
                .with("Должность", position)
                .with("Организация", organisation)
                .with("Роль в центре", function == null ? null : function.title())
                .with("С", fromDate)
                .with("По", toDate)
                .all();
    }
}
