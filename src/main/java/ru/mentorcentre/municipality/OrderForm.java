package ru.mentorcentre.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.shared.SensibleDay;
import ru.mentorcentre.shared.Upload;

/** An order as it is typed. */
class OrderForm {

    private int version;

    @NotBlank(message = "Укажите номер приказа")
    @Size(max = 50)
    private String number;

    @NotNull(message = "Укажите дату приказа")
    @SensibleDay
    @PastOrPresent(message = "Приказ не может быть из будущего: проверьте дату")
    private LocalDate issuedOn;

    @NotBlank(message = "Напишите, о чём приказ")
    @Size(max = 500)
    private String subject;

    @NotNull(message = "Выберите вид приказа")
    private OrderKind kind;

    private MultipartFile file;
    private boolean dropFile;

    static OrderForm of(Order order) {
        OrderForm form = new OrderForm();
        form.version = order.getVersion();
        form.number = order.number();
        form.issuedOn = order.issuedOn();
        form.subject = order.subject();
        form.kind = order.kind();
        return form;
    }

    NewOrder order() {
        return new NewOrder(Texts.line(number), issuedOn, Texts.line(subject), kind);
    }

    /** The file chosen, {@code null} when none was. */
    Upload upload() {
        return Upload.of(file);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public OrderKind getKind() {
        return kind;
    }

    public void setKind(OrderKind kind) {
        this.kind = kind;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public boolean isDropFile() {
        return dropFile;
    }

    public void setDropFile(boolean dropFile) {
        this.dropFile = dropFile;
    }
}
