package ru.mentorcentre.reserve.need;

/**
 * A school's need and the people it has for it.
 *
 * @param ready in the register
 * @param soon in training or past it
 */
public record SchoolBench(long schoolId, String school, long needed, long ready, long soon) {

    /** «готов сейчас», «через год», «никого»: the best it has. */
    public String best() {
        return ready > 0 ? "есть готовые" : soon > 0 ? "через год" : "никого";
    }
}
