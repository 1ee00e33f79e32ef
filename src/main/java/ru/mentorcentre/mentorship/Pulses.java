package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What surveys tell of pairs: how their members say it goes. Feeds {@link PairHealthVerdict}; only the centre reads the mark. */
@Service
@Transactional
public class Pulses {

    private final PulseRepository pulses;
    private final MentorshipMemberRepository members;
    private final MentorshipRepository mentorships;

    Pulses(PulseRepository pulses, MentorshipMemberRepository members, MentorshipRepository mentorships) {
        this.pulses = pulses;
        this.members = members;
        this.mentorships = mentorships;
    }

    /**
     * An educator has answered; it is said of every pair at work he or she is in.
     *
     * @param mark from 1 to 10
     * @param survey that asked; with it goes what it told
     */
    public void tell(long educatorId, int mark, LocalDate day, long survey) {
        members.currentOf(educatorId).stream()
                .filter(one -> mentorships
                        .findById(one.mentorshipId())
                        .orElseThrow()
                        .state()
                        .isAtWork())
                .forEach(one -> {
                    Pulse pulse = pulses.findByMemberId(one.getId()).orElseGet(() -> new Pulse(one.getId()));
                    pulse.tell(mark, day, survey);
                    pulses.saveAndFlush(pulse);
                });
    }
}
