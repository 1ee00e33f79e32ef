/**
 * The mentee's diary of achievements: its entries, who else may read them, and what of it hangs on an educator's card.
 */
package ru.mentorcentre.journal.diary;
