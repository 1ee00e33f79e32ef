package ru.mentorcentre.school;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ШНОР and ШССУ listings by the ministry's orders. */
@Service
@Transactional
public class Listings {

    private final ListingRepository listings;

    Listings(ListingRepository listings) {
        this.listings = listings;
    }

    /**
     * Enters a listing.
     *
     * @return its key
     * @throws org.springframework.dao.DataIntegrityViolationException if it overlaps one of the same kind and school
     */
    public long add(NewListing wanted) {
        Listing listing = listings.save(new Listing(wanted));
        listings.flush();
        return listing.getId();
    }
}
