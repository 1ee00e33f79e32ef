package ru.mentorcentre.matching.preparation;

import java.util.List;
import java.util.Map;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.score.FixedGroup;

/**
 * What is fixed for the next proposal, with names.
 *
 * @param mentees names by the key of the request
 * @param mentors names by the key of the mentor
 */
public record PreparedGroupRow(long id, List<Map.Entry<Long, String>> mentees, List<Map.Entry<Long, String>> mentors) {

    static PreparedGroupRow of(long id, FixedGroup group, NameMarks names) {
        return new PreparedGroupRow(
                id,
                group.requestIds().stream()
                        .map(one -> Map.entry(one, names.ofRequest(one)))
                        .toList(),
                group.mentorIds().stream()
                        .map(one -> Map.entry(one, names.ofMentor(one)))
                        .toList());
    }
}
