package ru.mentorcentre.survey;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SurveySecretRepository extends Repository<SurveySecret, Long> {

    SurveySecret saveAndFlush(SurveySecret secret);

    /** One at most. */
    List<SurveySecret> findAll();
}
