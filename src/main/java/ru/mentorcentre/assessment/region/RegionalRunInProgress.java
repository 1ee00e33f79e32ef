package ru.mentorcentre.assessment.region;

/** The region's year is being assessed or published already. */
public class RegionalRunInProgress extends RuntimeException {

    RegionalRunInProgress(RegionalRunRequest order) {
        super("%s, %d".formatted(order.region(), order.year()));
    }
}
