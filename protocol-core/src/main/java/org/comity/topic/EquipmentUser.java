package org.comity.topic;

import org.comity.question.Named;

/** Who uses equipment that a member was handed. */
public enum EquipmentUser implements Named {
    /** The member. */
    MEMBER,
    /** Somebody to whom the member has given access. */
    PERSON_GIVEN_ACCESS_BY_MEMBER,
    /** Anybody else. */
    ANOTHER_PERSON
}
