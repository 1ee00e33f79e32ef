/** What passwords and second factors have to be, how they are kept and how they are checked. */
package ru.mentorcentre.access.credential;
