package ru.mentorcentre.matching.solver;

/** What a solver is judged by: how many requests are served, and by how many points in all. */
public record Sums(int served, long points) implements Comparable<Sums> {

    public static Sums of(Proposal proposal) {
        return new Sums(proposal.served(), proposal.points());
    }

    public Sums plus(int more) {
        return new Sums(served + 1, points + more);
    }

    @Override
    public int compareTo(Sums other) {
        return served == other.served ? Long.compare(points, other.points) : Integer.compare(served, other.served);
    }
}
