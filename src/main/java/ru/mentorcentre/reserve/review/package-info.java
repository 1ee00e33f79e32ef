/** The two-stage review of applications by their experts: the formal check, blind marks, the leader's decision, the protocol. */
package ru.mentorcentre.reserve.review;
