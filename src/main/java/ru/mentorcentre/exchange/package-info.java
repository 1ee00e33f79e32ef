/**
 * Reading and writing tables. A room that imports describes its columns once and says what a row would change;
 * this room reads the spreadsheet, shows what will happen, asks for a confirmation and carries it out at one go.
 * A room that exports hands over its rows one by one and gets .xlsx or CSV written as they come.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package ru.mentorcentre.exchange;

import org.springframework.modulith.ApplicationModule;
