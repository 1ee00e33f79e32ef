/** What somebody does with the own account: password, second factor, and the guards that ask for them. */
package ru.mentorcentre.access.own;
