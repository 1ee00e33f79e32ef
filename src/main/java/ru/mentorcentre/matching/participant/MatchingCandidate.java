package ru.mentorcentre.matching.participant;

import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Subject;

/** Somebody a form can choose: an open request, or a mentor who has not retired. */
public sealed interface MatchingCandidate {

    long id();

    /** The educator, 0 for a management team. */
    long educatorId();

    String name();

    /** What helps to tell people apart. */
    String about();

    /** An open request. */
    record RequestCandidate(
            long id, Long educator, String name, long schoolId, String school, boolean managerial, Subject subject)
            implements MatchingCandidate {

        /** One of the management team that asks. */
        RequestCandidate of(EducatorInfo member) {
            return new RequestCandidate(id, member.id(), member.fullName(), schoolId, school, managerial, subject);
        }

        @Override
        public long educatorId() {
            return educator == null ? 0 : educator;
        }

        @Override
        public String about() {
            return school + " · " + RequestInfo.topic(managerial, subject);
        }
    }

    /** A mentor. */
    record MentorCandidate(
            long id, long educatorId, String name, String school, Set<Subject> subjects, int capacity, int load)
            implements MatchingCandidate {

        @Override
        public String about() {
            String titles = subjects.stream().sorted().map(Subject::title).collect(Collectors.joining(", "));
            return school + (titles.isEmpty() ? "" : " · " + titles) + " · занято " + load + " из " + capacity;
        }
    }
}
