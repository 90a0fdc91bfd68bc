package org.comity.testkit;

/**
 * A note beside an expectation that an outside key of answers says otherwise, and why the text does not bear it out. The
 * expectation itself is checked as any other.
 *
 * @param paragraph the printed number of the paragraph that decides
 * @param reason why
 */
public record Contradiction(String paragraph, String reason) {}
