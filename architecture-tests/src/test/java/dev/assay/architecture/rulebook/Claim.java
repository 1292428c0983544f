package dev.assay.architecture.rulebook;

import java.util.Set;

/**
 * What is said to prove rules: a test, or a place that {@code @Rule} was put on though no test is there.
 *
 * @param module the folder of its module, such as {@code domain/certification}
 * @param place the class and, for a method, its name
 * @param rules the ids it names
 * @param isTest whether the place is a test
 */
record Claim(String module, String place, Set<String> rules, boolean isTest) {}
