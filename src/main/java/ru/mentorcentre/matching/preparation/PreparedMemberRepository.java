package ru.mentorcentre.matching.preparation;

import org.springframework.data.repository.Repository;

interface PreparedMemberRepository extends Repository<PreparedMember, Long> {

    void saveAll(Iterable<PreparedMember> members);

    void flush();
}
