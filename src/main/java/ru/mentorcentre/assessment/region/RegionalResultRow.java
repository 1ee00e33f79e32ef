package ru.mentorcentre.assessment.region;

/** A municipality in the results of a regional assessment. */
record RegionalResultRow(String municipality, RegionalShareRow share) {

    public boolean isPublished() {
        return share.publishedRunId() != null;
    }
}
