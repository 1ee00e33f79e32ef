package ru.mentorcentre.privacy;

import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.persistence.KeptKind;

/**
 * What holds for a kind of data until a centre says otherwise. No document we know names these periods (domain §16): they
 * are a proposal, and their ground is left for the centre to fill in.
 *
 * @param acts what the program can do with them, the proposed one first
 */
record RetentionDefault(int months, List<RetentionAct> acts) {

    private static final List<RetentionAct> ONLY_REMIND = List.of(RetentionAct.REMIND);
    private static final List<RetentionAct> REMOVE = List.of(RetentionAct.REMOVE, RetentionAct.REMIND);

    private static final Map<KeptKind, RetentionDefault> ALL = Map.of(
            KeptKind.EDUCATORS,
            new RetentionDefault(36, List.of(RetentionAct.ANONYMISE, RetentionAct.REMIND)),
            KeptKind.CONSENTS,
            new RetentionDefault(36, ONLY_REMIND),
            KeptKind.MENTORSHIPS,
            new RetentionDefault(60, ONLY_REMIND),
            KeptKind.DIARIES,
            new RetentionDefault(60, ONLY_REMIND),
            KeptKind.NAMED_ANSWERS,
            new RetentionDefault(36, REMOVE),
            KeptKind.LETTERS,
            new RetentionDefault(12, ONLY_REMIND),
            KeptKind.MESSAGES,
            new RetentionDefault(36, ONLY_REMIND),
            KeptKind.IMPORT_FILES,
            new RetentionDefault(12, REMOVE),
            KeptKind.ACCOUNTS,
            new RetentionDefault(12, ONLY_REMIND));

    static RetentionDefault of(KeptKind kind) {
        return ALL.get(kind);
    }

    RetentionAct act() {
        return acts.get(0);
    }
}
