package org.comity.question;

/** A small topic for the tests, with a fact of each kind. */
interface RoomUse extends AboutRoom {

    /** A named enum: one constant has a name of its own. */
    enum Use implements Named {
        MEETING,
        WARD_SURGERY,
        FUNERAL {
            @Override
            public String id() {
                return "wake";
            }
        }
    }

    record Gathering(int heads, Use use) {}

    Facts<RoomUse> ITS = Facts.facts();

    Part<RoomUse, Gathering> GATHERING = ITS.part("gathering", Gathering.class);

    Part<RoomUse, String> WEATHER = ITS.part("weather", String.class);

    OneOf<RoomUse, Use> USE = ITS.oneOf("use", Use.class, "the use")
            .from(GATHERING, Gathering::use)
            .ordinarily(Use.MEETING);

    YesNo<RoomUse> FITS = ITS.yesNo("fits", "everybody has a seat")
            .from(ROOM, GATHERING, (room, gathering) -> gathering.heads() <= room.seats());

    Count<RoomUse> SPARE = ITS.count("spare-seats", 5, "the number of spare seats")
            .from(ROOM, GATHERING, (room, gathering) -> room.seats() - gathering.heads())
            .ordinarily(2);

    OneOf<RoomUse, Use> LIKE = ITS.oneOf("like", Use.class, "what it is most like")
            .from(ROOM, GATHERING, (room, gathering) -> room.booked() ? Use.MEETING : gathering.use());

    YesNo<RoomUse> CONSENT = ITS.yesNo("consent-asked", "consent was asked for").byChoice();

    OneOf<RoomUse, Use> CALLED =
            ITS.oneOf("called", Use.class, "what the person asking calls it").byChoice();

    SetOf<RoomUse, Kit> BROUGHT =
            ITS.setOf("brought", Kit.class, "the things brought").byChoice().ordinarilyNone();

    Count<RoomUse> NOTICE = ITS.count("days-of-notice", 3, "the days of notice").byChoice();

    Topic<RoomUse> TOPIC =
            ITS.topic("room-use", BOOKED, HEATED, KIT, SEATS, USE, FITS, SPARE, LIKE, CONSENT, CALLED, BROUGHT, NOTICE);

    Act<RoomUse> HIRE = TOPIC.act("hire-room", "May the member hire the room?", Actor.MEMBER);

    Act<RoomUse> CLEAN = TOPIC.act("clean-room", "Who cleans the room?", Actor.MEMBER, Actor.OFFICER);
}
