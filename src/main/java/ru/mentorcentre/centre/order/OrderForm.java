package ru.mentorcentre.centre.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.centre.NewOrder;
import ru.mentorcentre.centre.Order;
import ru.mentorcentre.centre.OrderKind;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** An order as it is typed. */
class OrderForm {

    public int version;

    @NotBlank(message = "Укажите номер приказа")
    @Size(max = 50)
    public String number;

    @NotNull(message = "Укажите дату приказа")
    @SensibleDay
    @PastOrPresent(message = "Приказ не может быть из будущего: проверьте дату")
    public LocalDate issuedOn;

    @NotBlank(message = "Напишите, о чём приказ")
    @Size(max = 500)
    public String subject;

    @NotNull(message = "Выберите вид приказа")
    public OrderKind kind;

    public MultipartFile file;
    public boolean dropFile;

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
        return new NewOrder(TypedText.line(number), issuedOn, TypedText.line(subject), kind);
    }

    /** The file chosen, {@code null} when none was. */
    Upload upload() {
        return Upload.of(file);
    }
}
