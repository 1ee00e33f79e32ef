package ru.mentorcentre.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.FileType;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** An order (приказ): of the department, of the ministry, of the institute. ORDER is a word of SQL, hence the name. */
@Entity(name = "CentreOrder")
@Audited
public class Order extends TenantEntity implements Describable {

    private String number;
    private LocalDate issuedOn;
    private String subject;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType fileType;

    private Long fileSize;

    protected Order() {}

    Order(NewOrder wanted) {
        edit(wanted);
    }

    void edit(NewOrder wanted) {
        number = wanted.number();
        issuedOn = wanted.issuedOn();
        subject = wanted.subject();
        kind = wanted.kind();
    }

    void attach(Upload file) {
        fileName = file.name();
        fileType = file.type();
        fileSize = (long) file.content().length;
    }

    void detach() {
        fileName = null;
        fileType = null;
        fileSize = null;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String subject() {
        return subject;
    }

    public OrderKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public FileType fileType() {
        return fileType;
    }

    public Long fileSize() {
        return fileSize;
    }

    /** «340 КБ», «1,2 МБ». */
    public String fileSizeShown() {
        return Upload.shown(fileSize);
    }

    /** «№ 12-ОД от 01.02.2025». */
    public String title() {
        return title(number, issuedOn);
    }

    public static String title(String number, LocalDate issuedOn) {
        return number == null ? "" : "№ " + number + " от " + Day.of(issuedOn);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Номер", number)
                .with("Дата", issuedOn)
                .with("О чём", subject)
                .with("Вид", kind == null ? null : kind.title())
                .with("Файл", fileName)
                .all();
    }
}
