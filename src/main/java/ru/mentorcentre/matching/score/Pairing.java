package ru.mentorcentre.matching.score;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A request and a mentor looked at together.
 *
 * @param place which of the mentor's places the mentee would take, from 1; 0 while that is open
 */
public record Pairing(OpenRequest request, MentorOffer mentor, MatchingContext circumstances, int place) {

    public Pairing(OpenRequest request, MentorOffer mentor, MatchingContext circumstances) {
        this(request, mentor, circumstances, 0);
    }

    /** The hard rules this pair would break, in their order; empty when nothing stands against it. */
    public Set<HardRule> brokenRules() {
        var broken = EnumSet.noneOf(HardRule.class);
        for (HardRule rule : HardRule.values()) {
            if (rule.isBroken(this)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** Whether the two would fit if only the mentor had a place. */
    public boolean fits() {
        for (HardRule rule : HardRule.OF_THE_PAIR) {
            if (rule.isBroken(this)) {
                return false;
            }
        }
        return true;
    }

    boolean sameSubject() {
        return request.subject() != null && mentor.subjects().contains(request.subject());
    }

    /** A subject of the mentor that is kindred to the one asked for, the first by code; {@code null} when none is. */
    CatalogueEntry kindredSubject() {
        CatalogueEntry kindred = null;
        for (CatalogueEntry subject : mentor.subjects()) {
            if (request.subject() != null
                    && circumstances.settings().areKindred(subject, request.subject())
                    && (kindred == null || subject.code().compareTo(kindred.code()) < 0)) {
                kindred = subject;
            }
        }
        return kindred;
    }

    boolean menteeIsAmong(Collection<Long> educators) {
        return !educators.isEmpty() && !Collections.disjoint(request.educatorIds(), educators);
    }

    /** Whether the form can be had: both leave it open, or it is on both lists. */
    boolean allows(String form) {
        return allows(request.forms(), form) && allows(mentor.forms(), form);
    }

    private static boolean allows(Set<CatalogueEntry> forms, String form) {
        return forms.isEmpty() || forms.contains(new CatalogueEntry(form, form));
    }
}
