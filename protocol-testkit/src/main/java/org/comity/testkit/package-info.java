/**
 * What tests of protocols are made of: assertions on rulings ({@link org.comity.testkit.ProtocolAssertions}), scenario files that are
 * written without Java ({@link org.comity.testkit.ScenarioTests}), and the proof that every paragraph of a text is accounted for
 * ({@link org.comity.testkit.ClauseAccounting}).
 *
 * <p>For test scope only. It depends on the library alone, never on a shipped profile. A check that looked at nothing fails.
 */
@NullMarked
package org.comity.testkit;

import org.jspecify.annotations.NullMarked;
