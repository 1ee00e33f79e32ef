/** Wishes of either side, and pairs the centre will not bring together. */
package ru.mentorcentre.matching.wish;
