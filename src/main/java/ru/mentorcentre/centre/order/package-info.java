/** The pages of orders and of the programmes they approve. */
package ru.mentorcentre.centre.order;
