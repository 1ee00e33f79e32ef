/** Signing in: both steps, what stands before them, what follows, and the form that outlives its session. */
package ru.mentorcentre.access.signin;
