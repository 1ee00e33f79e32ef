package ru.mentorcentre.reserve.expert;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.web.TypedText;

/** Where an expert is written to, as typed. */
class ExpertAddressForm {

    private static final int LONGEST = 200;
    private static final String WRONG = "Нужен адрес вида ivanova@example.ru";

    @Size(max = LONGEST)
    @Email(message = WRONG)
    public String email;

    public int version;

    static ExpertAddressForm of(SeasonExpert expert) {
        ExpertAddressForm form = new ExpertAddressForm();
        form.email = expert.email();
        form.version = expert.getVersion();
        return form;
    }

    /** An address that comes along with a button. */
    static String checked(String typed) {
        String address = TypedText.line(typed);
        if (address != null && (address.length() > LONGEST || !address.matches("\\S+@\\S+"))) {
            throw new BusinessRuleViolation(null, WRONG);
        }
        return address;
    }
}
