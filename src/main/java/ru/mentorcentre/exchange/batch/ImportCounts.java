package ru.mentorcentre.exchange.batch;

import jakarta.persistence.Embeddable;

/** How many rows a file adds, changes, leaves alone and has in error. */
@Embeddable
record ImportCounts(int added, int changed, int unchanged, int failed) {

    public boolean hasErrors() {
        return failed > 0;
    }

    /** Whether there is anything to carry out. */
    public boolean isEmpty() {
        return added + changed == 0;
    }
}
