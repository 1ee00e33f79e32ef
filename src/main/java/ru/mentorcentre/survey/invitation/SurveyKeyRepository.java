package ru.mentorcentre.survey.invitation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SurveyKeyRepository extends Repository<SurveyKey, Long> {

    SurveyKey saveAndFlush(SurveyKey key);

    Optional<SurveyKey> findById(Long id);

    List<SurveyKey> findAllByOrderByIdDesc();
}
