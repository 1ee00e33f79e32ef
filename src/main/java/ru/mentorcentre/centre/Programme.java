package ru.mentorcentre.centre;

import jakarta.persistence.Entity;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The programme of the centre (программа) for some years. */
@Entity
@Audited
public class Programme extends TenantEntity implements Describable {

    private String name;
    private String goal;
    private int firstYear;
    private int lastYear;
    private Long orderId;

    protected Programme() {}

    Programme(NewProgramme wanted) {
        edit(wanted);
    }

    void edit(NewProgramme wanted) {
        name = wanted.name();
        goal = wanted.goal();
        firstYear = wanted.firstYear();
        lastYear = wanted.lastYear();
        orderId = wanted.orderId();
    }

    public String name() {
        return name;
    }

    public String goal() {
        return goal;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public Long orderId() {
        return orderId;
    }

    /** «2023–2025». */
    public String years() {
        return ProgrammeRow.years(firstYear, lastYear);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Название", name)
                .with("Цель", goal)
                .with("Первый год", firstYear)
                .with("Последний год", lastYear)
                .all();
    }
}
