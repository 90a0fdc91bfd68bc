package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.BodyKind;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.topic.SocialMedia;

/** Section 8: social media. The protocol that 8.2 points to is still being written, so 8.2 sleeps until it is adopted. */
final class SocialMediaUse {

    private static final Duty BY_PROTOCOL =
            duty("follow the social media protocol").doneWhen(SocialMedia.PROTOCOL_FOLLOWED.yes());

    private static final String TERMS_TAKEN = "use is open on the terms of that protocol, as the authority supports it";
    private static final String TERMS_OTHERWISE = "it sets terms and opens nothing";

    static final Section SECTION = section(
            "8 Social media",
            clause(para("8.1[1]"))
                    .says("The authority supports the use of social media, without a word on any one post.")
                    .stopsShortOf(SocialMedia.POST)
                    .when(SocialMedia.PROTOCOL_ADOPTED.no()),
            clause(para("8.1[2]"))
                    .says("It reaches people quickly and points them to information.")
                    .isInert("describes the benefits"),
            clause(para("8.2"))
                    .says("Use keeps to the authority's social media protocol, once there is one.")
                    .anyone()
                    .may(SocialMedia.POST)
                    .when(SocialMedia.PROTOCOL_ADOPTED.yes())
                    .onlyAfter(BY_PROTOCOL)
                    .reading(TERMS_TAKEN, TERMS_OTHERWISE),
            clause(para("8.2").part("messages"))
                    .says("Messages keep to it as well.")
                    .anyone()
                    .may(SocialMedia.MESSAGE)
                    .when(SocialMedia.PROTOCOL_ADOPTED.yes())
                    .onlyAfter(BY_PROTOCOL)
                    .reading(TERMS_TAKEN, TERMS_OTHERWISE),
            clause(para("8.2").part("not-yet"))
                    .says("Until that protocol is adopted the rule has nothing to hold a post against.")
                    .stopsShortOf(SocialMedia.POST)
                    .when(SocialMedia.PROTOCOL_ADOPTED.no()),
            clause(para("8.2").part("messages-not-yet"))
                    .says("Until that protocol is adopted the rule has nothing to hold a message against.")
                    .stopsShortOf(SocialMedia.MESSAGE)
                    .when(SocialMedia.PROTOCOL_ADOPTED.no()),
            clause(para("8.3"))
                    .says("The Communications Team can help members and officers with social media.")
                    .leaves(SocialMedia.SEEK_HELP)
                    .to(BodyKind.COMMUNICATIONS_TEAM));

    private SocialMediaUse() {}
}
