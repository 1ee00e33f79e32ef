/**
 * The pure rules: what yearly figures make of a school (indices, level, type, zones of risk, stability) and why; knows
 * neither Spring nor JPA.
 */
package ru.mentorcentre.assessment.rules;
