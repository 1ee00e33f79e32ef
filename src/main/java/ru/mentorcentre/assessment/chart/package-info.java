/** Pictures as SVG: the quadrant ИОР × ИСБШ, the movement between two years, lines over the years. */
package ru.mentorcentre.assessment.chart;
