package ru.mentorcentre.assessment;

/** The region's year is being assessed or published already. */
class RegionalBusy extends RuntimeException {

    RegionalBusy(RegionalOrder order) {
        super("%s, %d".formatted(order.region(), order.year()));
    }
}
