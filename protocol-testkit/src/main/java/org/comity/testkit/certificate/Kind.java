package org.comity.testkit.certificate;

import java.util.Locale;

/**
 * What a certificate can find. A fault keeps a profile from being consistent; a note does so only where it is required: texts
 * repeat themselves, give no time and leave gaps on purpose.
 */
public enum Kind {
    /** Two clauses point against each other on one act, and neither gives way. */
    CONFLICT(true, "disagree", "let one limit or override the other, or narrow it"),
    /** The condition of a clause holds in no possible world. */
    VACUOUS(true, "can never apply", "mend its condition, or the worlds that its topic says cannot be"),
    /** What an exception limits, overrides or lifts never applies where the exception does, or is not there. */
    DANGLING_LIMIT(
            true, "is an exception to what never applies with it", "name what is meant, or leave the exception out"),
    /** Clauses give way to each other in a circle. */
    CYCLE_OF_LIMITS(true, "gives way to itself", "leave out one of the exceptions on the way"),
    /** A clause can apply, but never decides anything. */
    SHADOWED(true, "can apply, but never decides", "narrow what decides instead, or let this one override it"),
    /** A route ends with a person whom the matter is about. */
    ROUTE_TO_SUBJECT(true, "ends its route with a person concerned", "add a step to somebody else who decides"),
    /** Anything else for which a profile cannot be built. */
    ILL_FORMED(true, "cannot be built", "mend the clause"),
    /** A clause says of the same worlds the same thing as an earlier one. */
    DUPLICATE(false, "says the same as an earlier clause", "leave one out, unless the text says it twice"),
    /** Without the clause every ruling is the same, its citations aside. */
    REDUNDANT(false, "changes no ruling", "leave it out, unless the text says it as well"),
    /** A person concerned can hold every office that would decide. */
    ROUTE_TO_NOBODY(false, "leaves nobody to decide", "add a step for that case, unless the text has none"),
    /** A duty that arises after the act, or for somebody else, has no time. */
    DUTY_WITHOUT_DEADLINE(false, "has a duty without a time", "add `by`, unless the text gives no time"),
    /** An office or body that the profile names has no title of the authority's own. */
    TERM_WITHOUT_LABEL(false, "has no title of its own", "add it with `putTitles`, unless the neutral name is used"),
    /** Clauses are about an act, and in some possible world none answers or says that the text stops short. */
    UNDECLARED_SILENCE(false, "is met with silence", "answer it, write `stopsShortOf`, or declare the silence");

    private final boolean fault;
    private final String says;
    private final String remedy;

    Kind(boolean fault, String says, String remedy) {
        this.fault = fault;
        this.says = says;
        this.remedy = remedy;
    }

    /**
     * Whether it keeps a profile from being consistent, unless it is declared or frozen.
     *
     * @return true for a fault, false for a note
     */
    public boolean isFault() {
        return fault;
    }

    /**
     * What reports and frozen files call it.
     *
     * @return the kebab-case name
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String says() {
        return says;
    }

    String remedy() {
        return remedy;
    }
}
