/** The two-stage review of applications by experts: who reviews what, the formal check, blind marks, the leader's decision. */
package ru.mentorcentre.reserve.review;
