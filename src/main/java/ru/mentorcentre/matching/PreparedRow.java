package ru.mentorcentre.matching;

import java.util.List;
import java.util.Map;

/**
 * What is fixed for the next proposal, with names.
 *
 * @param mentees names by the key of the request
 * @param mentors names by the key of the mentor
 */
record PreparedRow(long id, List<Map.Entry<Long, String>> mentees, List<Map.Entry<Long, String>> mentors) {

    static PreparedRow of(long id, FixedGroup group, Names names) {
        return new PreparedRow(
                id,
                group.requestIds().stream()
                        .map(one -> Map.entry(one, names.ofRequest(one)))
                        .toList(),
                group.mentorIds().stream()
                        .map(one -> Map.entry(one, names.ofMentor(one)))
                        .toList());
    }
}
