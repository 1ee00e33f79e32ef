package ru.mentorcentre.journal;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The values that forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = JournalChoices.class)
class JournalChoices {

    private static final Values VALUES = new Values(PracticeFormat.values(), GoalsReached.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    @ExceptionHandler(MeetingNotEditable.class)
    String turnBack(MeetingNotEditable turned, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flashWarning", turned.getMessage());
        return "redirect:" + turned.url();
    }

    /** One array for each choice. */
    record Values(PracticeFormat[] formats, GoalsReached[] goals) {}
}
