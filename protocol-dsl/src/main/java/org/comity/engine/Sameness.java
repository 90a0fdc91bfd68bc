package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import org.comity.ruling.Possible;
import org.comity.ruling.Ruling;

/** Whether two rulings give the same answer, however they came about. */
final class Sameness {

    private Sameness() {}

    /** Whether two rulings agree in everything that is answered, what is only possible included. */
    static boolean of(Ruling one, Ruling other) {
        return one.reachable().equals(other.reachable())
                && one.strength().equals(other.strength())
                && one.route().equals(other.route())
                && sameElements(one.citations(), other.citations())
                && sameElements(one.duties(), other.duties())
                && sameElements(
                        Lists.transform(one.possibleCitations(), Possible::value),
                        Lists.transform(other.possibleCitations(), Possible::value))
                && sameElements(
                        Lists.transform(one.possibleDuties(), Possible::value),
                        Lists.transform(other.possibleDuties(), Possible::value));
    }

    private static boolean sameElements(List<?> some, List<?> others) {
        return ImmutableSet.copyOf(some).equals(ImmutableSet.copyOf(others));
    }
}
