package ru.mentorcentre.survey.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.survey.OwnQuestionnaires;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionnaireContent;

/** The service behind {@link OwnQuestionnaires}. */
@Service
@Transactional
public class QuestionnaireService implements OwnQuestionnaires {

    private final QuestionnaireRepository questionnaires;
    private final BuiltInQuestionnaires builtIns;
    private final Clock clock;

    QuestionnaireService(QuestionnaireRepository questionnaires, BuiltInQuestionnaires builtIns, Clock clock) {
        this.questionnaires = questionnaires;
        this.builtIns = builtIns;
        this.clock = clock;
    }

    /** What a campaign can ask: code of a built-in one, key of an own one. */
    @Transactional(readOnly = true)
    public List<QuestionnaireChoice> choices() {
        List<QuestionnaireChoice> choices = new ArrayList<>();
        builtIns.all().forEach((code, content) -> choices.add(new QuestionnaireChoice(code, code, content)));
        questionnaires
                .own()
                .forEach(one ->
                        choices.add(new QuestionnaireChoice(String.valueOf(one.getId()), one.code(), one.content())));
        return choices;
    }

    /** The stored questionnaire of a choice; one of the program is stored now if it was not before. */
    public Questionnaire taken(String key) {
        if (builtIns.find(key).isPresent()) {
            return questionnaires
                    .findByCodeAndEdition(key, builtIns.edition())
                    .orElseGet(() -> questionnaires.saveAndFlush(new Questionnaire(
                            key, builtIns.edition(), true, builtIns.find(key).orElseThrow(), LocalDate.now(clock))));
        }
        return key.matches("\\d{1,18}") ? stored(Long.parseLong(key)) : unknown(key);
    }

    private static Questionnaire unknown(String key) {
        throw new NotFound("Анкета", key);
    }

    @Override
    public long add(String code, QuestionnaireContent content) {
        if (builtIns.find(code).isPresent()) {
            throw new BusinessRuleViolation("code", "Код «" + code + "» у встроенной анкеты: возьмите другой");
        }
        if (!questionnaires.editions(code).isEmpty()) {
            throw new BusinessRuleViolation("code", "Анкета с кодом «" + code + "» уже есть");
        }
        return questionnaires
                .saveAndFlush(new Questionnaire(code, 1, false, content, LocalDate.now(clock)))
                .getId();
    }

    /** Own ones, the latest edition of each. */
    @Transactional(readOnly = true)
    List<QuestionnaireView> ownViews() {
        return questionnaires.own().stream().map(this::listed).toList();
    }

    private QuestionnaireView listed(Questionnaire one) {
        return new QuestionnaireView(
                one.getId(),
                one.getVersion(),
                one.code(),
                one.edition(),
                one.isBuiltIn(),
                false,
                true,
                0,
                one.content(),
                List.of());
    }

    /** One of the program. */
    QuestionnaireView builtIn(String code) {
        QuestionnaireContent content = builtIns.find(code).orElseThrow(NotFound.of("Анкета", code));
        return new QuestionnaireView(
                null,
                0,
                code,
                builtIns.edition(),
                true,
                false,
                true,
                0,
                content,
                QuestionnaireView.lines(content, builtIns));
    }

    @Transactional(readOnly = true)
    QuestionnaireView view(long id) {
        Questionnaire one = stored(id);
        return new QuestionnaireView(
                one.getId(),
                one.getVersion(),
                one.code(),
                one.edition(),
                one.isBuiltIn(),
                questionnaires.isAnswered(id),
                questionnaires.editions(one.code()).get(0).getId().equals(one.getId()),
                questionnaires.campaigns(id),
                one.content(),
                QuestionnaireView.lines(one.content(), builtIns));
    }

    /** @param key code of one of the program, or key of a stored one */
    @Transactional(readOnly = true)
    QuestionnaireView find(String key) {
        return key.matches("\\d{1,18}") ? view(Long.parseLong(key)) : builtIn(key);
    }

    /** One that may be edited: own, in its latest edition. */
    @Transactional(readOnly = true)
    QuestionnaireView editable(long id) {
        QuestionnaireView view = view(id);
        if (view.builtIn() || !view.latest()) {
            throw new NotFound("Анкета для правки", id);
        }
        return view;
    }

    /**
     * Other words; where somebody has answered already, as the next edition.
     *
     * @return the key of what was saved
     */
    long change(long id, int version, QuestionnaireContent content) {
        Questionnaire questionnaire = stored(id);
        LostUpdate.check(version, questionnaire.getVersion());
        if (questionnaires.isAnswered(id)) {
            return questionnaires
                    .saveAndFlush(new Questionnaire(
                            questionnaire.code(), questionnaire.edition() + 1, false, content, LocalDate.now(clock)))
                    .getId();
        }
        questionnaire.write(content);
        return questionnaires.saveAndFlush(questionnaire).getId();
    }

    /**
     * An own questionnaire with the questions of another.
     *
     * @param extensions codes of optional questions of the program to be added
     */
    long copy(String key, String code, List<String> extensions) {
        if (!code.matches(QuestionnaireYamlReader.CODE)) {
            throw new BusinessRuleViolation(
                    "code", "Код — от 2 до 20 латинских заглавных букв, цифр и «_», сначала буква");
        }
        QuestionnaireView from = find(key);
        List<Question> questions = new ArrayList<>(from.content().questions());
        for (BuiltInQuestionnaires.Extension extension : builtIns.extensions(from.code())) {
            if (from.builtIn() && extensions.contains(extension.question().code())) {
                int at = from.content().number(extension.after());
                questions.add(questions.indexOf(from.content().questions().get(at - 1)) + 1, extension.question());
            }
        }
        QuestionnaireContent content = from.content();
        return add(
                code,
                new QuestionnaireContent(
                        content.title(), content.asked(), content.phase(), content.instruction(), questions));
    }

    /** A code that is not taken: MEB_2. */
    @Transactional(readOnly = true)
    String freeCode(String code) {
        String stem = code.replaceFirst("_\\d+$", "");
        for (int i = 2; ; i++) {
            String wanted = stem + "_" + i;
            if (questionnaires.editions(wanted).isEmpty()) {
                return wanted;
            }
        }
    }

    void remove(long id) {
        Questionnaire questionnaire = stored(id);
        if (questionnaire.isBuiltIn() || questionnaires.campaigns(id) > 0) {
            throw new BusinessRuleViolation(null, "Эту анкету спрашивает опрос: сначала удалите его");
        }
        questionnaires.delete(questionnaire);
    }

    @Transactional(readOnly = true)
    public Optional<String> title(long id) {
        return questionnaires.findById(id).map(one -> one.content().title());
    }

    public Questionnaire stored(long id) {
        return questionnaires.findById(id).orElseThrow(NotFound.of("Анкета", id));
    }

    /**
     * One to choose.
     *
     * @param key what a form sends
     */
    public record QuestionnaireChoice(String key, String code, QuestionnaireContent content) {}
}
