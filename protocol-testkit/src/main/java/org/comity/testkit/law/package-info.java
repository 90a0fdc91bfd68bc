/**
 * Laws that every protocol should keep, as ready properties: {@link org.comity.testkit.law.Laws} tries them all on a profile, {@link
 * org.comity.testkit.law.Trials} and {@link org.comity.testkit.law.Questions} are the jqwik arbitraries behind them, which generate
 * possible worlds only.
 *
 * <p>For test scope only. A law that looked at nothing fails.
 */
@NullMarked
package org.comity.testkit.law;

import org.jspecify.annotations.NullMarked;
