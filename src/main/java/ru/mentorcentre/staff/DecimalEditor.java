package ru.mentorcentre.staff;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;

/** A decimal in a form, with a comma or a point. */
class DecimalEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        setValue(text.isEmpty() ? null : new BigDecimal(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null
                ? ""
                : ((BigDecimal) getValue()).toPlainString().replace('.', ',');
    }
}
