package ru.mentorcentre.centre;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/** The programmes of the current municipality's centre, one after another. */
@Service
@Transactional
public class Programmes {

    private final ProgrammeRepository programmes;
    private final OrderRepository orders;
    private final Histories histories;

    Programmes(ProgrammeRepository programmes, OrderRepository orders, Histories histories) {
        this.programmes = programmes;
        this.orders = orders;
        this.histories = histories;
    }

    /**
     * Enters a programme.
     *
     * @return its key
     */
    public long add(NewProgramme wanted) {
        check(wanted);
        return programmes.saveAndFlush(new Programme(wanted)).getId();
    }

    public void edit(long id, NewProgramme wanted, int version) {
        Programme programme = get(id);
        histories.checkVersion(Programme.class, id, version, programme.getVersion());
        check(wanted);
        programme.edit(wanted);
    }

    public void delete(long id) {
        programmes.delete(get(id));
    }

    @Transactional(readOnly = true)
    public Programme get(long id) {
        return programmes.find(id).orElseThrow(NotFound.of("programme", id));
    }

    /** All, the latest first. */
    @Transactional(readOnly = true)
    public List<ProgrammeRow> all() {
        return programmes.rows();
    }

    @Transactional(readOnly = true)
    public List<Change> history(long id) {
        return histories.of(Programme.class, id);
    }

    private void check(NewProgramme wanted) {
        if (wanted.orderId() != null && orders.find(wanted.orderId()).isEmpty()) {
            throw new BusinessRuleViolation("orderId", "Такого приказа нет");
        }
    }
}
