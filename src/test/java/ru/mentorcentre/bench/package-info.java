/** The benchmark of design §8. Not a test: {@code bench/run} calls it by name, {@code verify} does not. */
package ru.mentorcentre.bench;
