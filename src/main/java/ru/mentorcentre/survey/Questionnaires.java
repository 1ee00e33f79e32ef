package ru.mentorcentre.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;

/** The questionnaires a municipality can ask: those of the program, and its own. */
@Service
@Transactional
public class Questionnaires {

    private final QuestionnaireRepository questionnaires;
    private final BuiltIns builtIns;
    private final Clock clock;

    Questionnaires(QuestionnaireRepository questionnaires, BuiltIns builtIns, Clock clock) {
        this.questionnaires = questionnaires;
        this.builtIns = builtIns;
        this.clock = clock;
    }

    /** What a campaign can ask: code of a built-in one, key of an own one. */
    @Transactional(readOnly = true)
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        builtIns.all().forEach((code, content) -> choices.add(new Choice(code, code, content)));
        questionnaires
                .own()
                .forEach(one -> choices.add(new Choice(String.valueOf(one.getId()), one.code(), one.content())));
        return choices;
    }

    /** The stored questionnaire of a choice; one of the program is stored now if it was not before. */
    Questionnaire taken(String key) {
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

    /**
     * Adds an own questionnaire.
     *
     * @return the key
     * @throws RuntimeException with a Russian message if the code is taken
     */
    public long add(String code, Content content) {
        if (builtIns.find(code).isPresent()) {
            throw new Refused("code", "Код «" + code + "» у встроенной анкеты: возьмите другой");
        }
        if (!questionnaires.editions(code).isEmpty()) {
            throw new Refused("code", "Анкета с кодом «" + code + "» уже есть");
        }
        return questionnaires
                .saveAndFlush(new Questionnaire(code, 1, false, content, LocalDate.now(clock)))
                .getId();
    }

    Questionnaire stored(long id) {
        return questionnaires.findById(id).orElseThrow(NotFound.of("Анкета", id));
    }

    /**
     * One to choose.
     *
     * @param key what a form sends
     */
    record Choice(String key, String code, Content content) {}
}
