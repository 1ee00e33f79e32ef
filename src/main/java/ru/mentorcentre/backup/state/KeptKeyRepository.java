package ru.mentorcentre.backup.state;

import java.util.List;
import org.springframework.data.repository.Repository;

interface KeptKeyRepository extends Repository<KeptKey, String> {

    List<KeptKey> findAll();

    KeptKey save(KeptKey key);
}
