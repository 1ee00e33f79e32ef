package ru.mentorcentre.workplan.informing;

import ru.mentorcentre.shared.web.Badge;

/** How far a message is: draft → sent → perhaps withdrawn from those who had not read it. */
enum MessageState implements Badge {
    DRAFT("черновик", "pencil", "neutral"),
    SENT("отправлено", "send", "success"),
    WITHDRAWN("отозвано", "arrow-back-up", "warning");

    private final Look look;

    MessageState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }
}
