package ru.mentorcentre.centre;

import java.util.List;

/** What one room above keeps on an order: while there is any, the order is not deleted. */
public interface OrderUse {

    /** Empty when there is nothing. */
    List<OrderDependant> of(long orderId);
}
