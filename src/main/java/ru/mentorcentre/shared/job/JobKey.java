package ru.mentorcentre.shared.job;

/**
 * Which one of a kind of background work: it is done once for each key.
 *
 * @param municipality behind whose wall it is done, {@code Tenant.ROOT} for all
 */
public record JobKey(long municipality, long id) {

    /** As it stands in the database. */
    String text() {
        return municipality + "/" + id;
    }

    static JobKey of(String text) {
        String[] parts = text.split("/");
        return new JobKey(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
