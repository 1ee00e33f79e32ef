package ru.mentorcentre.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All a questionnaire says.
 *
 * @param asked whom it is made for, {@code null} for anybody
 * @param phase {@code null} for a questionnaire that stands alone
 * @param instruction above the first question, {@code null} for none
 */
public record QuestionnaireContent(
        String title, RespondentRole asked, SurveyPhase phase, String instruction, List<Question> questions) {

    /** Where the author says nothing, so many questions stand on a page: a screen of a phone or two. */
    private static final int ON_A_PAGE = 4;

    public QuestionnaireContent {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String code) {
        return questions.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The number a person sees, from 1. */
    public int number(String code) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).code().equals(code)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The questions page by page: as the author divides them, else evenly; a condition keeps to what it depends on. */
    public List<Page> pages() {
        boolean divided = questions.stream().skip(1).anyMatch(one -> one.page() != null);
        List<Page> pages = new ArrayList<>();
        List<Question> page = new ArrayList<>();
        String title = null;
        for (Question one : questions) {
            boolean next = divided
                    ? one.page() != null
                    : page.size() >= ON_A_PAGE
                            && (one.showIf() == null || !has(page, one.showIf().question()));
            if (next && !page.isEmpty()) {
                pages.add(new Page(title, page));
                page = new ArrayList<>();
                title = null;
            }
            title = one.page() == null || one.page().isEmpty() ? title : one.page();
            page.add(one);
        }
        if (!page.isEmpty()) {
            pages.add(new Page(title, page));
        }
        return pages;
    }

    /** The questions that these answers leave to be asked. */
    List<Question> asked(Map<String, List<String>> answers) {
        return questions.stream().filter(one -> one.isAsked(answers)).toList();
    }

    /** Whether this answer opens another question. */
    public boolean opens(String code, String value) {
        return questions.stream()
                .anyMatch(one -> one.showIf() != null
                        && one.showIf().question().equals(code)
                        && one.showIf().value().equals(value));
    }

    private static boolean has(List<Question> page, String code) {
        return page.stream().anyMatch(one -> one.code().equals(code));
    }

    /**
     * What is seen at once.
     *
     * @param title {@code null} for none
     */
    public record Page(String title, List<Question> questions) {

        public Page {
            questions = List.copyOf(questions);
        }
    }
}
