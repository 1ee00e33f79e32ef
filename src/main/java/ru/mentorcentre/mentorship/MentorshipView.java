package ru.mentorcentre.mentorship;

/**
 * A pair as somebody sees it.
 *
 * @param own the place of who looks, {@code null} for those who are not in it
 * @param changeable this viewer may change it: a leader, a curator of one of its schools
 */
public record MentorshipView(MentorshipInfo pair, MentorshipMemberInfo own, boolean changeable) {

    /** May note what the pair does: its own people, and those who may change it. */
    public boolean isWritable() {
        return changeable || own != null;
    }
}
