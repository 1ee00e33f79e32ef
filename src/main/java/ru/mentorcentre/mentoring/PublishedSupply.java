package ru.mentorcentre.mentoring;

import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_supply}: open requests of a municipality, mentors with a place, and their places. */
@MappedSuperclass
public abstract class PublishedSupply extends PublishedView {

    private long requests;
    private long mentors;
    private long places;
}
