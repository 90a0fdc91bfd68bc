package org.comity.topic;

import org.comity.people.PoliticalGroup;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.YesNo;

/** What questions know of a political group, and of who learns what about its dealings with officers. */
public interface AboutGroup extends Asked {

    /** Declares the facts below. */
    Facts<AboutGroup> OF_GROUP = Facts.facts();

    /** The political group. */
    Part<AboutGroup, PoliticalGroup> GROUP = OF_GROUP.part("group", PoliticalGroup.class);

    /** Whether the group forms the administration. */
    YesNo<AboutGroup> GROUP_IN_ADMINISTRATION = OF_GROUP.yesNo(
                    "group-in-administration", "the group forms the administration")
            .from(GROUP, PoliticalGroup::formsAdministration);

    /** The subject matter. */
    OneOf<AboutGroup, GroupSubject> SUBJECT_MATTER = OF_GROUP.oneOf(
                    "subject-matter", GroupSubject.class, "the subject matter")
            .ordinarily(GroupSubject.AUTHORITY_BUSINESS);

    /** The setting. */
    OneOf<AboutGroup, GroupForum> FORUM =
            OF_GROUP.oneOf("forum", GroupForum.class, "the setting").ordinarily(GroupForum.GROUP_MEETING);

    /** Whether people who are not members of the authority are present. */
    YesNo<AboutGroup> NON_COUNCILLORS_PRESENT = OF_GROUP.yesNo(
                    "non-councillors-present", "people who are not members of the authority are present")
            .ordinarily(false);

    /** The person or group advised first. */
    OneOf<AboutGroup, AdviceGivenTo> ADVICE_GIVEN_TO =
            OF_GROUP.oneOf("advice-given-to", AdviceGivenTo.class, "the person or group advised first");

    /** The recipient. */
    OneOf<AboutGroup, AdviceRecipient> RECIPIENT = OF_GROUP.oneOf("recipient", AdviceRecipient.class, "the recipient");

    /** The recipient's political group. */
    OneOf<AboutGroup, RecipientGroup> RECIPIENT_GROUP =
            OF_GROUP.oneOf("recipient-group", RecipientGroup.class, "the recipient's political group");
}
