package ru.mentorcentre.school;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ListingRepository extends Repository<Listing, Long> {

    Listing save(Listing listing);

    void flush();

    Optional<Listing> findById(Long id);
}
