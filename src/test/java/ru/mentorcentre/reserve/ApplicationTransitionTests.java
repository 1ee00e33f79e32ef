package ru.mentorcentre.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of steps against domain §8.1. */
class ApplicationTransitionTests {

    /** R0 to R11 with their branches, as the document draws them. */
    private static final Set<String> DRAWN = Set.of(
            "DRAFT SUBMITTED",
            "SUBMITTED DRAFT",
            "SUBMITTED IN_EXPERTISE",
            "IN_EXPERTISE FORMAL",
            "FORMAL FORMAL_REJECTED",
            "FORMAL QUALITATIVE",
            "QUALITATIVE QUALITATIVE_REJECTED",
            "QUALITATIVE ADMITTED",
            "ADMITTED TRAINING",
            "TRAINING TRAINING_FAILED",
            "TRAINING TRAINED",
            "TRAINED CONTEST",
            "TRAINED RECOMMENDED",
            "CONTEST CONTEST_FAILED",
            "CONTEST RECOMMENDED",
            "RECOMMENDED INCLUDED",
            "INCLUDED LEFT");

    @Test
    void theTableHasTheStepsDrawnAndTheWithdrawalsAndNoOthers() {
        Set<String> expected = new HashSet<>(DRAWN);
        for (ApplicationState state : ApplicationState.values()) {
            if (!state.isOver() && state != ApplicationState.INCLUDED) {
                expected.add(state + " WITHDRAWN");
            }
        }
        List<String> table = new ArrayList<>();
        for (ApplicationState from : ApplicationState.values()) {
            for (ApplicationState to : ApplicationState.values()) {
                if (ApplicationTransition.between(from, to).isPresent()) {
                    table.add(from + " " + to);
                }
            }
        }
        assertThat(table).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ApplicationTransition.values()).hasSize(expected.size());
    }

    @Test
    void whoeverIsOverStaysSo() {
        for (ApplicationState state : ApplicationState.values()) {
            assertThat(ApplicationTransition.from(state).isEmpty())
                    .as(state.name())
                    .isEqualTo(state.isOver());
        }
    }

    @Test
    void onlyTheCandidateWithdraws() {
        for (ApplicationTransition step : ApplicationTransition.values()) {
            if (step.to() == ApplicationState.WITHDRAWN) {
                assertThat(step.actors()).containsExactly(ApplicationActor.CANDIDATE);
                assertThat(step.phase()).as("at any time").isNull();
            } else {
                assertThat(step.actors()).doesNotContain(ApplicationActor.CANDIDATE);
            }
        }
    }

    @Test
    void whoeverIsRefusedIsToldWhy() {
        Set<ApplicationState> refused = EnumSet.of(
                ApplicationState.FORMAL_REJECTED,
                ApplicationState.QUALITATIVE_REJECTED,
                ApplicationState.TRAINING_FAILED,
                ApplicationState.CONTEST_FAILED,
                ApplicationState.LEFT);
        for (ApplicationTransition step : ApplicationTransition.values()) {
            if (refused.contains(step.to())) {
                assertThat(step.needsReason()).as(step.name()).isTrue();
            }
        }
        assertThat(ApplicationTransition.INCLUSION.needsDocument()).isTrue();
        assertThat(ApplicationTransition.EXIT.needsDocument()).isTrue();
    }
}
