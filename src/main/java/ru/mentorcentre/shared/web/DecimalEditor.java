package ru.mentorcentre.shared.web;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;

/** A decimal in a form, with a comma or a point; a number of a billion digits is none. */
public class DecimalEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\u00a0%]", "").replace(',', '.');
        if (!text.isEmpty() && !text.matches("[+-]?\\d{1,12}(\\.\\d{0,12})?")) {
            throw new IllegalArgumentException("No decimal of " + text.length() + " characters");
        }
        setValue(text.isEmpty() ? null : new BigDecimal(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null
                ? ""
                : ((BigDecimal) getValue()).toPlainString().replace('.', ',');
    }
}
