package ru.mentorcentre.mentoring.request;

import ru.mentorcentre.mentoring.RequestStatus;

/** Which requests a list shows when not those that wait. */
public enum RequestStatusFilter {
    MATCHED("с наставником", RequestStatus.MATCHED),
    WITHDRAWN("отозванные", RequestStatus.WITHDRAWN),
    CLOSED("закрытые", RequestStatus.CLOSED),
    ANY("все", null);

    private final String title;
    private final RequestStatus status;

    RequestStatusFilter(String title, RequestStatus status) {
        this.title = title;
        this.status = status;
    }

    public String title() {
        return title;
    }

    /** {@code null} for all. */
    RequestStatus status() {
        return status;
    }
}
