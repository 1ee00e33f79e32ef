package ru.mentorcentre.shared;

/** A principal that tells who is looking, and from which municipality. */
public interface SignedIn {

    Viewer viewer();
}
