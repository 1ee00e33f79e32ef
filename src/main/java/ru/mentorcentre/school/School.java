package ru.mentorcentre.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A school of the register (школа, общеобразовательная организация). Every change of it stays in the history. */
@Entity
@Audited
public class School extends TenantEntity implements Describable {

    private String code;
    private String fullName;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private SchoolKind kind;

    private boolean rural;
    private Boolean advancedOverride;
    private String headName;
    private String phone;
    private String email;
    private String address;
    private Integer educators;
    private Integer pupils;
    private LocalDate closedOn;
    private String closureReason;
    private Long successorId;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected School() {}

    public School(NewSchool wanted) {
        change(wanted);
    }

    /** Takes over all fields of the passport. */
    public final void change(NewSchool wanted) {
        code = wanted.code();
        fullName = wanted.fullName();
        shortName = wanted.shortName();
        kind = wanted.kind();
        rural = wanted.rural();
        advancedOverride = wanted.advanced();
        headName = wanted.headName();
        phone = wanted.phone();
        email = wanted.email();
        address = wanted.address();
        educators = wanted.educators();
        pupils = wanted.pupils();
    }

    public void rename(String newFullName, String newShortName) {
        fullName = newFullName;
        shortName = newShortName;
    }

    public void close(LocalDate lastDay, String reason) {
        closedOn = lastDay;
        closureReason = reason;
    }

    /** Joins another school: closes and leaves a trace to where it went. */
    public void mergeInto(School successor, LocalDate lastDay) {
        close(lastDay, null);
        successorId = successor.getId();
    }

    public void reopen() {
        closedOn = null;
        closureReason = null;
        successorId = null;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** The fields of the passport as they stand. */
    public NewSchool passport() {
        return new NewSchool(
                code,
                fullName,
                shortName,
                kind,
                rural,
                advancedOverride,
                headName,
                phone,
                email,
                address,
                educators,
                pupils);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Код", code)
                .with("Полное наименование", fullName)
                .with("Краткое наименование", shortName)
                .with("Вид", kind.title())
                .with("Местность", Settlement.of(rural).title())
                .with("Повышенный уровень", AdvancedMark.of(advancedOverride).title())
                .with("Директор", headName)
                .with("Телефон", phone)
                .with("Эл. почта", email)
                .with("Адрес", address)
                .with("Педагогов", educators)
                .with("Обучающихся", pupils)
                .with("Последний день работы", closedOn)
                .with("Причина закрытия", closureReason)
                .all();
    }

    public SchoolInfo info() {
        boolean advanced = advancedOverride == null ? kind.advanced() : advancedOverride;
        return new SchoolInfo(getId(), getMunicipalityId(), code, shortName, fullName, kind, advanced, rural, closedOn);
    }

    public String closureReason() {
        return closureReason;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    public Long successorId() {
        return successorId;
    }
}
