package org.comity.topic;

import org.comity.question.Named;

/** What is learnt. */
public enum Training implements Named {
    /** The skills of the role. */
    ROLE_SKILLS,
    /** The use of information technology. */
    ICT_SKILLS,
    /** Personal development. */
    PERSONAL_DEVELOPMENT,
    /** Something else. */
    OTHER
}
