/**
 * What can be told of whole profiles, exactly and over all possible worlds: what is wrong with one ({@link
 * org.comity.analysis.Analysis}), and where two differ. For tests and for hosts.
 */
@NullMarked
package org.comity.analysis;

import org.jspecify.annotations.NullMarked;
