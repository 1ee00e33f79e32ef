package ru.mentorcentre.survey;

import java.util.HexFormat;

/** Makes pseudonyms of respondents; without the key nobody can tell whose one is. */
final class Pseudonyms {

    private static final int BYTES = 16;

    private final byte[] key;

    Pseudonyms(byte[] key) {
        this.key = key.clone();
    }

    /** The same for one person in all campaigns of a cycle, and for nobody else. */
    String of(long cycle, long educatorId) {
        return HexFormat.of().formatHex(Hmac.of(key, "who:" + cycle + ":" + educatorId), 0, BYTES);
    }
}
