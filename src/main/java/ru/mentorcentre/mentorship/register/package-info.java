/**
 * The bank of pairs: who may see which, the list and its export, the head of a card, its history, and what is printed
 * and signed.
 */
package ru.mentorcentre.mentorship.register;
