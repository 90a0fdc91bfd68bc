package org.comity.document;

import org.comity.question.Named;

/** The paragraphs of Schedule 12A of the Local Government Act 1972 that make information exempt. */
public enum Schedule12aParagraph implements Named {
    /** Relates to an individual. */
    P1("individual"),
    /** Likely to reveal who an individual is. */
    P2("identity of an individual"),
    /** Relates to the financial or business affairs of a particular person. */
    P3("financial or business affairs"),
    /** Relates to consultations or negotiations on labour relations. */
    P4("labour relations"),
    /** Covered by legal professional privilege. */
    P5("legal privilege"),
    /** Reveals a notice, order or direction that the authority proposes. */
    P6("proposed notice or order"),
    /** Relates to the prevention, investigation or prosecution of crime. */
    P7("crime");

    private final String subject;

    Schedule12aParagraph(String subject) {
        this.subject = subject;
    }

    @Override
    public String id() {
        return name().substring(1);
    }

    /**
     * What the paragraph is about.
     *
     * @return a few words
     */
    public String subject() {
        return subject;
    }
}
