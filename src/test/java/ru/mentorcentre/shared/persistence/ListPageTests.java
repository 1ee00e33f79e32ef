package ru.mentorcentre.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTests {

    @Test
    void aPageKnowsWhereItStands() {
        ListPage<Integer> page = new ListPage<>(Collections.nCopies(24, 1), 49, 1);
        assertThat(page.pages()).isEqualTo(2);
        assertThat(page.from()).isEqualTo(26);
        assertThat(page.to()).isEqualTo(49);
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void aTableThatPeopleTypeIntoHasLongerPages() {
        ListPage<Integer> page = new ListPage<>(Collections.nCopies(300, 1), 1_014, 1, 300);
        assertThat(page.pages()).isEqualTo(4);
        assertThat(page.from()).isEqualTo(301);
        assertThat(page.to()).isEqualTo(600);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void anEmptyListHasOnePage() {
        ListPage<Integer> page = ListPage.of(List.of(), 3);
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.from()).isZero();
    }
}
