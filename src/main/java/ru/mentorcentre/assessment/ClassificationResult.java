package ru.mentorcentre.assessment;

import java.util.List;

/**
 * What a classification run found.
 *
 * @param warnings Russian sentences for the one who reads the result, for instance «мало школ»
 * @param schools one result for each school of the input, in its order
 */
record ClassificationResult(ClassificationBasis basis, List<String> warnings, List<SchoolResult> schools) {}
