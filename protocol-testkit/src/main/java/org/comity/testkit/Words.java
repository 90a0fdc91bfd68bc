package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.comity.authority.Party;
import org.comity.clause.Citation;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.ruling.Route;

/** How expectations name paragraphs, duties and steps, and how messages quote them. */
final class Words {

    private Words() {}

    /** A printed number is met by any part of the paragraph, an exact one only by itself. */
    static boolean names(String wanted, Citation citation) {
        return wanted.equals(citation.printed())
                || wanted.equals(citation.para().number())
                || wanted.equals(citation.para().toString())
                || wanted.equals(citation.toString());
    }

    /** A paragraph or part alone, by its own address. */
    static boolean addresses(String wanted, Citation citation) {
        return wanted.equals(citation.para().toString()) || wanted.equals(citation.toString());
    }

    /** A duty is named by its id, by its action, or by its whole text. */
    static boolean names(String wanted, Duty duty) {
        return wanted.equals(duty.id()) || wanted.equals(duty.action()) || wanted.equals(duty.toString());
    }

    static ImmutableList<String> numbers(Collection<Citation> citations) {
        return citations.stream().map(citation -> citation.para().toString()).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> duties(Collection<Duty> duties) {
        return duties.stream().map(Duty::id).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> steps(Route route) {
        return ids(route.steps());
    }

    static ImmutableList<String> ids(Collection<Step> steps) {
        return steps.stream().map(Step::id).collect(ImmutableList.toImmutableList());
    }

    /** Each in backticks, with commas between; {@code nothing} for none. */
    static String quoted(Collection<?> values) {
        return values.isEmpty()
                ? "nothing"
                : values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    }

    /** The parties' names; {@code nobody} for none. */
    static String named(Collection<Party> parties) {
        return parties.isEmpty()
                ? "nobody"
                : quoted(parties.stream().map(Party::id).toList());
    }
}
