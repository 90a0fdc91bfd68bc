package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** What members use the information for that they are given. */
public interface InformationUse extends AboutMember, AboutDocument {

    /** Declares the facts below. */
    Facts<InformationUse> ITS = Facts.facts();

    /** Whether the authority supplied the information to the member. */
    YesNo<InformationUse> SUPPLIED_BY_AUTHORITY = ITS.yesNo(
                    "supplied-by-authority", "the authority supplied the information to the member")
            .ordinarily(true);

    /** The purpose of the use. */
    OneOf<InformationUse, InformationPurpose> PURPOSE =
            ITS.oneOf("purpose", InformationPurpose.class, "the purpose of the use");

    /** Whether the member acts in a capacity other than the one in which the information was received. */
    YesNo<InformationUse> IN_ANOTHER_CAPACITY = ITS.yesNo(
                    "in-another-capacity",
                    "the member acts in a capacity other than the one in which the information was received")
            .ordinarily(false);

    /** What members use the information for that they are given. */
    Topic<InformationUse> TOPIC = ITS.topic(
                    "information-use",
                    INFORMATION_CLASS,
                    MEMBER_KIND,
                    MEMBER_HOLDS,
                    BOARD_MEMBER,
                    SUPPLIED_BY_AUTHORITY,
                    PURPOSE,
                    IN_ANOTHER_CAPACITY)
            .never(PUBLIC_AND_NOT, OF_NO_CLASS);

    /** Using information. */
    Act<InformationUse> USE =
            TOPIC.act("use-information", "May the member use the information in this way?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<InformationUse>> ACTS = ImmutableList.of(USE);
}
