package ru.mentorcentre.assessment;

/** A municipality in the results of a regional assessment. */
record RegionalLine(String municipality, ShareRow share) {

    public boolean isPublished() {
        return share.publishedRunId() != null;
    }
}
