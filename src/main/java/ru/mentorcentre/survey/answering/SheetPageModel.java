package ru.mentorcentre.survey.answering;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import ru.mentorcentre.survey.QuestionnaireContent;

/** The views of a sheet, for whoever holds its link. */
final class SheetPageModel {

    private SheetPageModel() {}

    /**
     * One page of it.
     *
     * @param wanted its number, from 1; never further than the first that was not answered
     * @param typed what to show instead of what is kept, or {@code null}
     */
    static String page(RespondentSheet sheet, String token, int wanted, SubmittedAnswers typed, Model model) {
        List<QuestionnaireContent.Page> pages = sheet.pages();
        int number = Math.max(1, Math.min(Math.min(wanted, sheet.reached() + 1), pages.size()));
        model.addAttribute("number", number);
        model.addAttribute("pages", pages.size());
        return questions(sheet, token, pages.get(number - 1), typed, model);
    }

    /** All questions on one page, without the parts: nothing is kept before it is handed in. */
    static String whole(RespondentSheet sheet, String token, SubmittedAnswers typed, Model model) {
        model.addAttribute("whole", true);
        model.addAttribute("number", 1);
        model.addAttribute("pages", 1);
        return questions(
                sheet,
                token,
                new QuestionnaireContent.Page(null, sheet.content().questions()),
                typed,
                model);
    }

    private static String questions(
            RespondentSheet sheet, String token, QuestionnaireContent.Page page, SubmittedAnswers typed, Model model) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        page.questions()
                .forEach(one -> values.put(
                        one.code(),
                        typed == null ? sheet.value(one.code()) : typed.shown().get(one.code())));
        boolean cookieless = model.containsAttribute("cookieless");
        model.addAttribute("sheet", sheet);
        model.addAttribute("token", token);
        model.addAttribute("page", page);
        model.addAttribute("values", values);
        // what was not asked yet is no error
        model.addAttribute("errors", typed == null || cookieless ? Map.of() : typed.errors());
        return "survey/page";
    }

    /**
     * Another browser has begun it.
     *
     * @param typed what was typed here meanwhile, kept for a new start
     */
    static String elsewhere(RespondentSheet sheet, String token, Map<String, String[]> typed, Model model) {
        Map<String, String[]> kept = new LinkedHashMap<>(typed);
        kept.remove("go");
        kept.remove("seen");
        model.addAttribute("sheet", sheet);
        model.addAttribute("token", token);
        model.addAttribute("typed", kept);
        return "survey/elsewhere";
    }

    static String over(RespondentSheet sheet, Model model, HttpServletResponse response) {
        model.addAttribute("sheet", sheet);
        if (sheet.standing() == RespondentSheet.LinkStatus.ANSWERED) {
            return "survey/done";
        }
        response.setStatus((sheet.standing() == RespondentSheet.LinkStatus.KEYLESS
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : HttpStatus.GONE)
                .value());
        return "survey/over";
    }

    static String unknown(Model model, HttpServletResponse response) {
        model.addAttribute("sheet", null);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "survey/over";
    }
}
