package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import org.comity.ruling.Possible;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;

/** Whether two rulings give the same answer, however they came about. */
final class Sameness {

    private Sameness() {}

    /** Whether two rulings agree in everything that is answered, what is only possible included. */
    static boolean of(Ruling one, Ruling other) {
        return one.reachable().equals(other.reachable())
                && one.strength().equals(other.strength())
                && sameRoute(one.route(), other.route())
                && sameElements(one.citations(), other.citations())
                && sameElements(one.duties(), other.duties())
                && sameElements(
                        Lists.transform(one.possibleCitations(), Possible::value),
                        Lists.transform(other.possibleCitations(), Possible::value))
                && sameElements(
                        Lists.transform(one.possibleSteps(), Possible::value),
                        Lists.transform(other.possibleSteps(), Possible::value))
                && sameElements(
                        Lists.transform(one.possibleDuties(), Possible::value),
                        Lists.transform(other.possibleDuties(), Possible::value));
    }

    /** The order of steps that several clauses name is that of the text in each case, and no other answer. */
    private static boolean sameRoute(Route one, Route other) {
        return sameElements(one.steps(), other.steps())
                && sameElements(one.fallen(), other.fallen())
                && one.next().equals(other.next())
                && one.unresolved().equals(other.unresolved())
                && one.exhausted() == other.exhausted();
    }

    private static boolean sameElements(List<?> some, List<?> others) {
        return ImmutableSet.copyOf(some).equals(ImmutableSet.copyOf(others));
    }
}
