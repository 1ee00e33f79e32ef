package ru.mentorcentre.survey.questionnaire;

/** A YAML file that is no questionnaire: where and why, in Russian. */
class YamlProblem extends RuntimeException {

    YamlProblem(int line, String message) {
        super(line < 1 ? message : "Строка " + line + ": " + message);
    }
}
