package ru.mentorcentre.workplan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields in braces: filled, left, unknown. */
class MessageWordingTests {

    private static final EventFacts EVENT = new EventFacts(
            1, "Круглый стол «$1 \\ {срок}»", "октябрь", LocalDate.of(2026, 10, 31), null, "Иванова А. П.");

    @Test
    void anEventFillsTheFields() {
        MessageWording filled = new MessageWording(
                        "Приглашаем: { Мероприятие }", "{срок}; {место}; {ответственный}; {центр}")
                .filled(EVENT.values("МНЦ"));
        assertThat(filled.subject()).isEqualTo("Приглашаем: Круглый стол «$1 \\ {срок}»");
        assertThat(filled.body()).isEqualTo("октябрь, последний день 31.10.2026; уточняется; Иванова А. П.; МНЦ");
    }

    @Test
    void withoutAnEventItsFieldsStay() {
        MessageWording filled =
                new MessageWording("{мероприятие}", "{срок} {центр}").filled(Map.of(MessageField.CENTRE, "МНЦ"));
        assertThat(filled).isEqualTo(new MessageWording("{мероприятие}", "{срок} МНЦ"));
        assertThat(MessageField.unfilled(filled.subject() + filled.body())).containsExactly("{мероприятие}", "{срок}");
    }

    @Test
    void whatIsNoFieldIsFound() {
        assertThat(MessageField.unknown("{дата} и {срок}, {дата} и {имя}")).containsExactly("{дата}", "{имя}");
        assertThat(MessageField.unknown("{} { {срок} } текст")).isEmpty();
        assertThat(MessageField.unknown(null)).isEmpty();
    }

    @Test
    void aLongTitleDoesNotMakeTheSubjectTooLong() {
        EventFacts event = new EventFacts(1, "Ы".repeat(500), null, null, null, null);
        assertThat(new MessageWording("Напоминаем: {мероприятие}", "—")
                        .filled(event.values("МНЦ"))
                        .subject())
                .hasSize(MessageWording.LONGEST_SUBJECT)
                .endsWith("…");
    }

    @ParameterizedTest
    @EnumSource
    void whatComesWithTheProgramHasOnlyKnownFields(MessageTemplateKind kind) {
        MessageWording wording = kind.wording();
        assertThat(MessageField.unknown(wording.subject() + wording.body())).isEmpty();
        assertThat(wording.body()).hasSizeLessThan(MessageWording.LONGEST_BODY / 2);
        assertThat(MessageField.unfilled(wording.subject())).containsExactly("{мероприятие}");
    }
}
