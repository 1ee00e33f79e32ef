package ru.mentorcentre.reserve.expert;

import java.time.LocalDate;
import ru.mentorcentre.reserve.ReservePhase;

/**
 * What an expert has not done yet in a phase that ends soon.
 *
 * @param applications how many
 */
record DueReview(long expertId, ReservePhase phase, LocalDate endsOn, long applications) {}
