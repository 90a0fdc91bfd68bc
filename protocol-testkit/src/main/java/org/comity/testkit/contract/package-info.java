/**
 * Everything that a profile has to keep, in one JUnit class that its author extends, with one report. Test classes of profiles may
 * depend on it, the other packages of the test kit may not.
 */
@NullMarked
package org.comity.testkit.contract;

import org.jspecify.annotations.NullMarked;
