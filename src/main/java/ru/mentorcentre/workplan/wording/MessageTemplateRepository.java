package ru.mentorcentre.workplan.wording;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MessageTemplateRepository extends Repository<MessageTemplate, Long> {

    MessageTemplate saveAndFlush(MessageTemplate template);

    Optional<MessageTemplate> findByKind(MessageTemplateKind kind);

    List<MessageTemplate> findAll();

    void delete(MessageTemplate template);
}
