package ru.mentorcentre.municipality;

/**
 * One of the answers to a question that the sources leave open (domain §17). The profile page shows each with its title
 * and one sentence about what it does.
 */
public interface RuleOption {

    /** Short Russian name of the option. */
    String title();

    /** One plain Russian sentence: what changes when the option is chosen. */
    String effect();
}
