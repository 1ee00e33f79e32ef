package ru.mentorcentre.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** One order of the ministry for one school or for many. */
public class ListingForm {

    static final String ENDS_BEFORE_START = "Окончание раньше начала";

    @NotNull(message = "Выберите перечень")
    public ListingKind kind;

    @NotNull(message = "Укажите, с какого дня")
    @SensibleDay
    public LocalDate startsOn;

    @SensibleDay
    public LocalDate endsOn;

    @NotBlank(message = "Укажите номер приказа министерства")
    @Size(max = 50)
    public String orderNumber;

    @NotNull(message = "Укажите дату приказа")
    @SensibleDay
    @PastOrPresent(message = "Приказ не может быть из будущего: проверьте дату")
    public LocalDate orderDate;

    public List<Long> schools = new ArrayList<>();

    @Size(max = 20_000)
    public String codes;

    /** The listings of these schools. */
    public List<NewListing> listings(List<Long> schoolIds) {
        return schoolIds.stream()
                .distinct()
                .map(id -> new NewListing(id, kind, startsOn, endsOn, TypedText.line(orderNumber), orderDate))
                .toList();
    }

    /** What one field cannot tell by itself; told together with the errors of the others. */
    public void checkDays(Errors errors) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            errors.rejectValue("endsOn", "refused", ENDS_BEFORE_START);
        }
    }

    /** The codes that were pasted, whatever stands between them. */
    Set<String> codes() {
        return Arrays.stream((codes == null ? "" : codes).split("[\\n\\r\\t,;]+"))
                .map(TypedText::line)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
