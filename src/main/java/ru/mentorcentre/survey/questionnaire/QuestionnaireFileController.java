package ru.mentorcentre.survey.questionnaire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.web.Submission;

/** Questionnaires that come and go: as a file, as a copy, for good. */
@Controller
@RequestMapping("/surveys/questionnaires")
@Editors
class QuestionnaireFileController {

    private static final int BIGGEST = 1_000_000;
    private static final String BACK = "redirect:/surveys/questionnaires/";

    private final QuestionnaireService questionnaires;
    private final BuiltInQuestionnaires builtIns;

    QuestionnaireFileController(QuestionnaireService questionnaires, BuiltInQuestionnaires builtIns) {
        this.questionnaires = questionnaires;
        this.builtIns = builtIns;
    }

    /** @param of code of one of the program, or key of an own one */
    @GetMapping("/file")
    @MunicipalityReaders
    ResponseEntity<byte[]> download(@RequestParam String of) {
        QuestionnaireView view = questionnaires.find(of);
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(view.code() + ".yaml", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(QuestionnaireYamlWriter.write(view.code(), view.content()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/import")
    String choose() {
        return "survey/questionnaire-import";
    }

    @PostMapping("/import")
    String read(@RequestParam(required = false) MultipartFile file, Model model, RedirectAttributes redirect)
            throws IOException {
        try {
            QuestionnaireYamlReader.QuestionnaireFile read = QuestionnaireYamlReader.read(text(file));
            long id = questionnaires.add(read.code(), read.content());
            redirect.addFlashAttribute("flash", "Анкета загружена из файла. Посмотрите её глазами того, кто отвечает.");
            return BACK + id;
        } catch (YamlProblem | BusinessRuleViolation problem) {
            model.addAttribute("problem", problem.getMessage());
            return "survey/questionnaire-import";
        }
    }

    private static String text(MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new YamlProblem(0, "Выберите файл");
        }
        if (file.getSize() > BIGGEST) {
            throw new YamlProblem(0, "Файл больше 1 МБ: анкета столько не занимает");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException foreign) {
            throw new YamlProblem(0, "Файл не в кодировке UTF-8: сохраните его в ней и загрузите снова");
        }
    }

    @GetMapping("/copies/new")
    String copying(@RequestParam String of, Model model) {
        return copying(of, null, model);
    }

    /** @param extensions codes of the questions to add */
    @PostMapping("/copies")
    String copy(
            @RequestParam String of,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) List<String> extensions,
            Model model,
            RedirectAttributes redirect) {
        try {
            long id = questionnaires.copy(of, code.strip(), extensions == null ? List.of() : extensions);
            redirect.addFlashAttribute("flash", "Копия готова. Коды вопросов прежние, слова и порядок можно менять.");
            return BACK + id + "/edit";
        } catch (BusinessRuleViolation refused) {
            return copying(of, refused.getMessage(), model.addAttribute("code", code));
        }
    }

    private String copying(String of, String problem, Model model) {
        QuestionnaireView view = questionnaires.find(of);
        model.addAttribute("view", view);
        model.addAttribute("extensions", view.builtIn() ? builtIns.extensions(view.code()) : List.of());
        model.addAttribute("problem", problem);
        if (!model.containsAttribute("code")) {
            model.addAttribute("code", questionnaires.freeCode(view.code()));
        }
        return "survey/questionnaire-copy";
    }

    @GetMapping("/{id}/removal")
    String removal(@PathVariable long id, Model model) {
        model.addAttribute("view", questionnaires.view(id));
        return "survey/questionnaire-removal";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, Submission submission) {
        return submission
                .orWarn(BACK + id)
                .run(() -> questionnaires.remove(id), "Анкета удалена", "redirect:/surveys/questionnaires");
    }
}
