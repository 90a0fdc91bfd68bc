/**
 * The consistency certificate: what in a profile contradicts itself, can never apply, decides nothing, says things twice, or leaves
 * something open ({@link org.comity.testkit.certificate.Certificate}). Every finding cites its clauses and shows a question that
 * the profile itself answers as the finding says.
 *
 * <p>It depends on the library alone, not on the rest of the test kit.
 */
@NullMarked
package org.comity.testkit.certificate;

import org.jspecify.annotations.NullMarked;
