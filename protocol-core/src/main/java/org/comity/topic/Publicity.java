package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The authority's publicity, and members' own. */
public interface Publicity extends AboutMember {

    /** Declares the facts below. */
    Facts<Publicity> ITS = Facts.facts();

    /** Whether the material seems meant to sway the public's support of a party. */
    YesNo<Publicity> DESIGNED_TO_AFFECT_PARTY_SUPPORT = ITS.yesNo(
                    "designed-to-affect-party-support",
                    "the material seems meant to sway the public's support of a party")
            .ordinarily(false);

    /** Whether it appears in a press release of the authority. */
    YesNo<Publicity> IN_PRESS_RELEASE = ITS.yesNo("in-press-release", "it appears in a press release of the authority")
            .ordinarily(true);

    /** Whether the release concerns the quoted member's own service. */
    YesNo<Publicity> SERVICE_INVOLVED =
            ITS.yesNo("service-involved", "the release concerns the quoted member's own service");

    /** Whether the release is about a ceremonial event. */
    YesNo<Publicity> CEREMONIAL_EVENT = ITS.yesNo("ceremonial-event", "the release is about a ceremonial event")
            .ordinarily(false);

    /** Whether an election is near and the pre-election period has begun. */
    YesNo<Publicity> PRE_ELECTION_PERIOD = ITS.yesNo(
                    "pre-election-period", "an election is near and the pre-election period has begun")
            .ordinarily(false);

    /** Whether account is taken of the code of recommended practice on publicity. */
    YesNo<Publicity> CODE_REGARDED = ITS.yesNo(
                    "code-regarded", "account is taken of the code of recommended practice on publicity")
            .byChoice();

    /** Whether the member acts in an independent capacity. */
    YesNo<Publicity> INDEPENDENT_CAPACITY = ITS.yesNo(
                    "independent-capacity", "the member acts in an independent capacity")
            .byChoice();

    /** Whether resources of the authority are used. */
    YesNo<Publicity> USES_COUNCIL_RESOURCES = ITS.yesNo("uses-council-resources", "resources of the authority are used")
            .byChoice();

    /** The authority's publicity, and members' own. */
    Topic<Publicity> TOPIC = ITS.topic(
            "publicity",
            MEMBER_KIND,
            MEMBER_HOLDS,
            DESIGNED_TO_AFFECT_PARTY_SUPPORT,
            IN_PRESS_RELEASE,
            SERVICE_INVOLVED,
            CEREMONIAL_EVENT,
            PRE_ELECTION_PERIOD,
            CODE_REGARDED,
            INDEPENDENT_CAPACITY,
            USES_COUNCIL_RESOURCES);

    /** Publishing material for the authority. */
    Act<Publicity> PUBLISH =
            TOPIC.act("publish-material", "May the authority publish the material?", Actor.AUTHORITY, Actor.OFFICER);

    /** Deciding on publicity. */
    Act<Publicity> DECIDE = TOPIC.act(
            "decide-on-publicity",
            "Must account be taken of the publicity code in this decision?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** Issuing a press release. */
    Act<Publicity> ISSUE_RELEASE = TOPIC.act(
            "issue-press-release", "Who issues the press release, and for whom?", Actor.OFFICER, Actor.AUTHORITY);

    /** Quoting a member in a press release. */
    Act<Publicity> QUOTE =
            TOPIC.act("quote-member", "May the press release quote this member?", Actor.OFFICER, Actor.AUTHORITY);

    /** Showing the party of a quoted member. */
    Act<Publicity> SHOW_AFFILIATION = TOPIC.act(
            "show-party-affiliation", "May the party of the quoted member be shown?", Actor.OFFICER, Actor.AUTHORITY);

    /** Publicising oneself or a political party. */
    Act<Publicity> PUBLICISE_ONESELF = TOPIC.act(
            "publicise-oneself", "May the member publicise themself or their party in this way?", Actor.MEMBER);

    /** Asking for help with publicity. */
    Act<Publicity> SEEK_HELP =
            TOPIC.act("seek-help-with-publicity", "Who can help with publicity?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Publicity>> ACTS =
            ImmutableList.of(PUBLISH, DECIDE, ISSUE_RELEASE, QUOTE, SHOW_AFFILIATION, PUBLICISE_ONESELF, SEEK_HELP);
}
