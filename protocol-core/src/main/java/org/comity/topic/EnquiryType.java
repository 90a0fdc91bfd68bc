package org.comity.topic;

import org.comity.question.Named;

/** What sort of enquiry a member makes. */
public enum EnquiryType implements Named {
    /** An ordinary one. */
    STANDARD,
    /** One that is in truth the complaint of a constituent. */
    CONSTITUENT_COMPLAINT
}
