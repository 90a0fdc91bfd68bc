package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Political activities of officers. */
public interface PoliticalActivity extends AboutRestriction {

    /** Declares the facts below. */
    Facts<PoliticalActivity> ITS = Facts.facts();

    /** The elected office. */
    OneOf<PoliticalActivity, ElectedOffice> ELECTED_OFFICE =
            ITS.oneOf("elected-office", ElectedOffice.class, "the elected office");

    /** The role in the party. */
    OneOf<PoliticalActivity, PartyRole> PARTY_ROLE = ITS.oneOf("party-role", PartyRole.class, "the role in the party");

    /** The duties of the role. */
    SetOf<PoliticalActivity, PartyDuty> DUTIES = ITS.setOf("duties", PartyDuty.class, "the duties of the role");

    /** The beneficiary of the canvassing. */
    OneOf<PoliticalActivity, CanvassFor> ON_BEHALF_OF =
            ITS.oneOf("on-behalf-of", CanvassFor.class, "the beneficiary of the canvassing");

    /** Whether it is done in the officer's own time. */
    YesNo<PoliticalActivity> OWN_TIME =
            ITS.yesNo("own-time", "it is done in the officer's own time").ordinarily(false);

    /** Political activities of officers. */
    Topic<PoliticalActivity> TOPIC = ITS.topic(
            "political-activity",
            ELECTED_OFFICE,
            PARTY_ROLE,
            DUTIES,
            ON_BEHALF_OF,
            OWN_TIME,
            POLITICAL_RESTRICTION,
            RELEVANT_TO_MAYOR,
            OFFICER_HOLDS);

    /** Holding elected office. */
    Act<PoliticalActivity> HOLD_ELECTED_OFFICE =
            TOPIC.act("hold-elected-office", "May the officer hold the elected office?", Actor.OFFICER);

    /** Standing for election. */
    Act<PoliticalActivity> STAND_FOR_ELECTION =
            TOPIC.act("stand-for-election", "May the officer stand for the elected office?", Actor.OFFICER);

    /** Being the agent or sub-agent of a candidate. */
    Act<PoliticalActivity> ACT_AS_ELECTION_AGENT =
            TOPIC.act("act-as-election-agent", "May the officer be an election agent or sub-agent?", Actor.OFFICER);

    /** Holding a role in a political party. */
    Act<PoliticalActivity> HOLD_PARTY_OFFICE =
            TOPIC.act("hold-party-office", "May the officer hold the role in the party?", Actor.OFFICER);

    /** Canvassing. */
    Act<PoliticalActivity> CANVASS = TOPIC.act("canvass", "May the officer canvass?", Actor.OFFICER);

    /** Being involved in a political matter. */
    Act<PoliticalActivity> ENGAGE_IN_POLITICS =
            TOPIC.act("engage-in-politics", "May the officer be involved in the political matter?", Actor.OFFICER);

    /** Observing the restrictions of a post. */
    Act<PoliticalActivity> OBSERVE_POLITICAL_RESTRICTIONS = TOPIC.act(
            "observe-political-restrictions", "Must the officer observe political restrictions?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<PoliticalActivity>> ACTS = ImmutableList.of(
            HOLD_ELECTED_OFFICE,
            STAND_FOR_ELECTION,
            ACT_AS_ELECTION_AGENT,
            HOLD_PARTY_OFFICE,
            CANVASS,
            ENGAGE_IN_POLITICS,
            OBSERVE_POLITICAL_RESTRICTIONS);
}
