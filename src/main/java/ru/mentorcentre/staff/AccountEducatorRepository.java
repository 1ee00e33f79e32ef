package ru.mentorcentre.staff;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountEducatorRepository extends Repository<AccountEducator, Long> {

    AccountEducator saveAndFlush(AccountEducator link);

    Optional<AccountEducator> findByAccountId(long accountId);
}
