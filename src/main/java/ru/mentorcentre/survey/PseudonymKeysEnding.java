package ru.mentorcentre.survey;

import java.util.List;

/**
 * The keys of a confidential cycle are about to end, in the transaction of who publishes this: whatever has to be computed
 * by them is computed now. A listener may refuse.
 *
 * @param surveys of the cycle, «before» first
 */
public record PseudonymKeysEnding(List<CampaignRow> surveys) {}
