package org.comity.topic;

import org.comity.question.Named;

/** What an instruction is about. */
public enum InstructionSubject implements Named {
    /** What work is done. */
    WORK,
    /** How the officer is managed and held to account. */
    LINE_MANAGEMENT
}
