package ru.mentorcentre.matching;

import org.springframework.stereotype.Service;
import ru.mentorcentre.matching.draft.MatchingJobs;

/** Proposals of pairs: what other rooms may ask. */
@Service
public class Proposals {

    private final MatchingJobs jobs;

    Proposals(MatchingJobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Works out a draft from the open requests and the mentors of the current municipality, and waits for it. Nothing
     * changes for anybody until a leader confirms it.
     *
     * @param by full name of who asks for it
     * @return the key of the draft
     * @throws RuntimeException if one is being worked out already
     */
    public long propose(Long by) {
        long id = jobs.start(null, by);
        jobs.await(id);
        return id;
    }
}
