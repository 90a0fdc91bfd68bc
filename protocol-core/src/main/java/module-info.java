/**
 * The nouns of the Member/Officer protocols: people, offices, documents, questions and their facts, clauses, rulings.
 *
 * <p>What belongs here is a noun of the protocol texts, immutable, without I/O, without a clock, and without evaluation.
 */
module org.comity.core {
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.comity.authority;
    exports org.comity.clause;
    exports org.comity.document;
    exports org.comity.people;
    exports org.comity.question;
    exports org.comity.ruling;
    exports org.comity.topic;
}
