package ru.mentorcentre.assessment.rules;

import java.util.List;

/**
 * What a classification run found.
 *
 * @param warnings Russian sentences for the one who reads the result, for instance «мало школ»
 * @param schools one result for each school of the input, in its order
 */
public record ClassificationResult(ClassificationBasis basis, List<String> warnings, List<SchoolResult> schools) {}
