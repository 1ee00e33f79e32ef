package ru.mentorcentre.reserve.application;

/** An educator who could be a candidate, with the school the application is from. */
public record ReserveCandidate(long educatorId, String name, long schoolId, String school, String position) {

    /** The same for a choice. */
    public long id() {
        return educatorId;
    }
}
