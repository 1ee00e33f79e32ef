package ru.mentorcentre.matching.preparation;

import java.util.Map;

/** Versions of requests and mentors as they were read, by key: a draft made from older ones is stale. */
public record InputVersions(Map<Long, Integer> requests, Map<Long, Integer> mentors) {

    private static final int GONE = -1;

    public int ofRequest(long id) {
        return requests.getOrDefault(id, GONE);
    }

    public int ofMentor(long id) {
        return mentors.getOrDefault(id, GONE);
    }
}
