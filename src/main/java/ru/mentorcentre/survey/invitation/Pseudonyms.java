package ru.mentorcentre.survey.invitation;

import java.util.HexFormat;

/** Makes pseudonyms of respondents; without the key nobody can tell whose one is. */
public final class Pseudonyms {

    private static final int BYTES = 16;

    private final byte[] key;
    private final long movedBy;

    public Pseudonyms(byte[] key) {
        this(key, 0);
    }

    /** @param movedBy by how much the keys of rows have grown in a transfer to another installation */
    Pseudonyms(byte[] key, long movedBy) {
        this.key = key.clone();
        this.movedBy = movedBy;
    }

    /** The same for one person in all campaigns of a cycle, and for nobody else. */
    public String of(long cycle, long educatorId) {
        return HexFormat.of()
                .formatHex(Hmac.of(key, "who:" + (cycle - movedBy) + ":" + (educatorId - movedBy)), 0, BYTES);
    }
}
