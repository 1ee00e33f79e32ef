package ru.mentorcentre.results;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Answers;

/** Which free answers are kept back. */
@Service
@Transactional
class HiddenTexts {

    private final HiddenTextRepository hidden;
    private final Answers answers;

    HiddenTexts(HiddenTextRepository hidden, Answers answers) {
        this.hidden = hidden;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    List<HiddenText> of(long survey) {
        return hidden.findByCampaignId(survey);
    }

    /** Keeps a text back; one that is kept back already stays so. */
    void hide(long survey, String key, Viewer viewer) {
        answers.survey(survey, viewer);
        if (find(survey, key).isEmpty()) {
            AnswerSheet sheet = null;
            String question = null;
            for (AnswerSheet one : answers.sheets(List.of(survey))) {
                for (String code : one.answers().keySet()) {
                    if (TextAnswers.key(one.id(), code).equals(key)) {
                        sheet = one;
                        question = code;
                    }
                }
            }
            if (sheet == null) {
                throw new BusinessRuleViolation(null, "Такого ответа в опросе нет");
            }
            hidden.saveAndFlush(new HiddenText(survey, sheet.id(), question, viewer.accountId()));
        }
    }

    void show(long survey, String key, Viewer viewer) {
        answers.survey(survey, viewer);
        find(survey, key).forEach(hidden::delete);
    }

    private List<HiddenText> find(long survey, String key) {
        return hidden.findByCampaignId(survey).stream()
                .filter(one -> TextAnswers.key(one.responseId(), one.question()).equals(key))
                .toList();
    }
}
