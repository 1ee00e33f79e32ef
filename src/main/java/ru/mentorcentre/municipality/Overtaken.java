package ru.mentorcentre.municipality;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.LostUpdate;

/** Shows a form again whose record somebody has changed meanwhile: what was typed stays, the answer is 409. */
final class Overtaken {

    private Overtaken() {}

    static String show(LostUpdate lost, BindingResult errors, HttpServletResponse response, String view) {
        errors.reject("overtaken", lost.getMessage());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return view;
    }
}
