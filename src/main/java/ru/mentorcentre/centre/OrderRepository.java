package ru.mentorcentre.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<Order, Long> {

    Order saveAndFlush(Order order);

    /** A query, since a find by id would see through the wall once an entity is in the session. */
    @Query("select o from CentreOrder o where o.id = :id")
    Optional<Order> find(long id);

    @Query("""
            select count(o) > 0 from CentreOrder o
            where o.number = :number and o.issuedOn = :issuedOn and (:except is null or o.id <> :except)""")
    boolean taken(String number, LocalDate issuedOn, Long except);

    @Query("""
            select new ru.mentorcentre.centre.OrderChoice(o.id, o.number, o.issuedOn, o.subject)
            from CentreOrder o
            order by o.issuedOn desc, o.id desc""")
    List<OrderChoice> choices();

    @Query("select f from OrderFile f where f.orderId = :orderId")
    Optional<OrderFile> file(long orderId);

    void delete(Order order);

    void flush();
}
