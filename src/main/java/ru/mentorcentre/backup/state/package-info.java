/** What an administrator has to know of the state of the installation. */
package ru.mentorcentre.backup.state;
