package ru.mentorcentre.mentoring.mentor;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored steps that mentors have gone through. */
public interface MentorStepRepository extends Repository<MentorStep, Long> {

    MentorStep saveAndFlush(MentorStep step);

    @Query("""
            select new ru.mentorcentre.mentoring.mentor.MentorStepRow(s.fromState, s.toState, s.madeOn, s.ground, s.despite,
                s.madeBy)
            from MentorStep s where s.mentorId = :mentorId order by s.id desc""")
    List<MentorStepRow> of(long mentorId);
}
