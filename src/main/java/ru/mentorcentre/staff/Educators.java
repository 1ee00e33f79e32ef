package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.shared.Viewer;

/** The educators of the municipality: what other rooms may ask, and the plain changes. */
public interface Educators {

    /** An educator of the current municipality, a retired one too; of any in the root scope. */
    Optional<EducatorInfo> find(long id);

    /** @throws NotFound unless {@link #get} would give the educator */
    void check(long id, Viewer viewer);

    /** All who work in the current municipality, by name. */
    List<EducatorInfo> all();

    /** All who work in a school, by name. */
    List<EducatorInfo> ofSchool(long schoolId);

    /**
     * Adds an educator to a school of the current municipality.
     *
     * @return the key
     */
    long add(NewEducator wanted);

    /** Adds many at once, without looking for duplicates. */
    void addAll(List<NewEducator> wanted);

    /** The educator who signs in with this account. */
    Optional<Long> ofAccount(long accountId);

    /** From now on the account is this educator's. */
    void link(long accountId, long educatorId);

    /** What an educator was in the schools before the present one, the latest first. */
    List<PastPosition> positions(long educatorId);

    /** Whose first job began on that day or later is a young specialist today. */
    LocalDate youngSince();
}
