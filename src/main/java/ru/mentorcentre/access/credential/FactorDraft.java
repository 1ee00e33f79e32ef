package ru.mentorcentre.access.credential;

import java.io.Serializable;

/**
 * A secret that is being set up and waits for its first code; sealed, since sessions lie in the database.
 *
 * @param accountId for whom it was made
 */
public record FactorDraft(long accountId, byte[] sealed) implements Serializable {}
