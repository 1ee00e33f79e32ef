package ru.mentorcentre.exchange.batch;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportLockRepository extends JpaRepository<ImportLock, Long> {

    boolean existsByKind(String kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ImportLock l where l.kind = :kind")
    Optional<ImportLock> take(String kind);
}
