package ru.mentorcentre.matching;

import java.util.Map;

/** Versions of requests and mentors as they were read, by key: a draft made from older ones is stale. */
record Versions(Map<Long, Integer> requests, Map<Long, Integer> mentors) {

    private static final int GONE = -1;

    int ofRequest(long id) {
        return requests.getOrDefault(id, GONE);
    }

    int ofMentor(long id) {
        return mentors.getOrDefault(id, GONE);
    }
}
