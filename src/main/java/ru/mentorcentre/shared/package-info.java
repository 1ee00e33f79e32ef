/**
 * What every room needs alike: the wall between municipalities, who is looking, page mechanics (lists, paging, errors,
 * search, menu) and the database that comes along. It knows no notion of the field. It depends on nothing.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package ru.mentorcentre.shared;
