package ru.mentorcentre.backup;

import java.util.Map;
import java.util.Set;

/** Tables that no backup holds. */
final class NotCopied {

    private static final Map<String, String> WHY = Map.of(
            "spring_session", "who is signed in is no data; a stolen backup must open no session",
            "spring_session_attributes", "as above",
            "flyway_schema_history", "the migrations write it anew; which they were stands in the manifest",
            "background_job", "what is being done where the backup comes from is not being done where it is read back",
            "backup_run", "tells of files in the folder of this installation");

    private NotCopied() {}

    static Set<String> names() {
        return WHY.keySet();
    }
}
