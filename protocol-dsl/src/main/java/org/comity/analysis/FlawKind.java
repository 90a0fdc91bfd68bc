package org.comity.analysis;

/** What can be wrong with clauses, each decided over all possible worlds. A clause is reported under the first kind that fits. */
public enum FlawKind {
    /** Two clauses point against each other, and neither gives way. The facts lead to a ruling that is a conflict. */
    CONFLICT,
    /** The condition holds in no possible world. The facts are part of it, and cannot be so together. */
    VACUOUS,
    /** What an exception limits, overrides or lifts never applies where the exception does. The facts let the exception's condition hold. */
    DANGLING_LIMIT,
    /** The clause can apply, but its answer is never the outcome and it adds nothing. The facts let it apply beside what decides. */
    SHADOWED,
    /** The clause says of the same worlds the same thing as an earlier one. The facts let both count. */
    DUPLICATE,
    /** Without the clause every ruling is the same, its citations aside. The facts let it count beside what says the same. */
    REDUNDANT,
    /** Nothing answers, though clauses are about the act, and no clause says that the text stops short. The facts lead there. */
    SILENCE,
    /** A person concerned can hold every office that would decide. The facts leave nobody. */
    DEAD_END,
    /** A route ends with a person whom the matter is about. The facts let the clause count. */
    ROUTE_TO_SUBJECT,
    /** A duty that arises after the act, or for somebody else, has no time. The facts let the clause count. */
    DUTY_WITHOUT_DEADLINE
}
