package ru.mentorcentre.mentoring;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<MentorStep, Long> {

    MentorStep saveAndFlush(MentorStep step);

    @Query("""
            select new ru.mentorcentre.mentoring.StepRow(s.fromState, s.toState, s.madeOn, s.ground, s.despite,
                s.madeBy)
            from MentorStep s where s.mentorId = :mentorId order by s.id desc""")
    List<StepRow> of(long mentorId);
}
